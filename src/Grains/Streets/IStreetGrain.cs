using Orleans.Concurrency;

namespace Oversight.Grains.Streets;

/// <summary>One street; key <c>street/NNNNNNNNN</c>.</summary>
[Alias("oversight.IStreetGrain")]
public interface IStreetGrain : IGrainWithStringKey
{
    /// <summary>The profile with everything acknowledged before the call, null for an unknown street. Reads may interleave.</summary>
    [ReadOnly, Alias("Read")]
    ValueTask<StreetProfile?> ReadAsync();

    /// <summary>Enterprises of the street from a place in the ranking on, most matters received here first.</summary>
    [ReadOnly, Alias("Rank")]
    ValueTask<StreetRankingPage> RankAsync(RankPosition? after, int first);
}
