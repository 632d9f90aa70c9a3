namespace Oversight.Storage.Tests.Orleans;

/// <summary>Counts, stores at every step, and says which silo it lives on.</summary>
[Alias("oversight.test.tally")]
public interface ITallyGrain : IGrainWithStringKey
{
    [Alias("Add")]
    Task<int> AddAsync();

    [Alias("Where")]
    Task<string> WhereAsync();
}
