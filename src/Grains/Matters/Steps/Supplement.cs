namespace Oversight.Grains.Matters.Steps;

/// <summary>What the same reporter added later (Order 121 art 35): its words and the number under which it came in.</summary>
[GenerateSerializer, Immutable, Alias("oversight.Supplement")]
public sealed record Supplement([property: Id(0)] DateTimeOffset At, [property: Id(1)] string? Related, [property: Id(2)] string? Facts);
