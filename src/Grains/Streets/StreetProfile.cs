using System.Collections.Immutable;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Streets;

/// <summary>What a reader gets of a street. <paramref name="Top"/> are its enterprises with the most matters, at most <see cref="StreetRanking.Length"/>.</summary>
[GenerateSerializer, Immutable, Alias("oversight.StreetProfile")]
public sealed record StreetProfile(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] Profile Profile,
    [property: Id(3)] ImmutableArray<StreetEnterprise> Top,
    [property: Id(4)] int EnterpriseCount,
    [property: Id(5)] long FeedNumber);
