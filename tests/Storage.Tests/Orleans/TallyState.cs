namespace Oversight.Storage.Tests.Orleans;

[GenerateSerializer, Alias("oversight.test.tally-state")]
public sealed class TallyState
{
    [Id(0)] public int Count { get; init; }

    [Id(1)] public string? Place { get; init; }
}
