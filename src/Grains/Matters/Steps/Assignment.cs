using System.Collections.Immutable;

namespace Oversight.Grains.Matters.Steps;

/// <summary>Who answers a suggestion or proposal: the main unit (主办) and the co-units (会办), whose opinions it waits for. Bodies of the network or names.</summary>
[GenerateSerializer, Immutable, Alias("oversight.Assignment")]
public sealed record Assignment([property: Id(0)] string Main, [property: Id(1)] ImmutableArray<string> CoUnits);
