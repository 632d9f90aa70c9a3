using Oversight.Grains.Matters.Steps;

namespace Oversight.Api.Schema.Matters;

/// <summary>What a co-unit gave to the main unit.</summary>
public sealed record CoOpinionInput
{
    public required string Unit { get; init; }

    public required string Text { get; init; }

    internal CoOpinion ToOpinion() => new(Unit, Text);
}
