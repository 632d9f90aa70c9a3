namespace Oversight.Grains.Streets;

/// <summary>A place in a ranking by matters received (most first) and then by code.</summary>
[GenerateSerializer, Immutable, Alias("oversight.RankPosition")]
public sealed record RankPosition([property: Id(0)] int Received, [property: Id(1)] string Code);
