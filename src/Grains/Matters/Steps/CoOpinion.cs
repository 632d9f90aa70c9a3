namespace Oversight.Grains.Matters.Steps;

/// <summary>What a co-unit gave to the main unit.</summary>
[GenerateSerializer, Immutable, Alias("oversight.CoOpinion")]
public sealed record CoOpinion([property: Id(0)] string Unit, [property: Id(1)] string Text);
