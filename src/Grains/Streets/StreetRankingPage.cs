using System.Collections.Immutable;

namespace Oversight.Grains.Streets;

/// <summary>A page of a street's ranking.</summary>
[GenerateSerializer, Immutable, Alias("oversight.StreetRankingPage")]
public sealed record StreetRankingPage([property: Id(0)] ImmutableArray<StreetEnterprise> Items, [property: Id(1)] bool HasNextPage);
