using Oversight.Grains.Matters.Steps;

namespace Oversight.Api.Schema.Matters;

/// <summary>What both sides agreed.</summary>
public sealed record AgreementInput
{
    public required string Text { get; init; }

    /// <summary>It was performed on the spot: no mediation document is needed.</summary>
    public bool? PerformedAtOnce { get; init; }

    /// <summary>Both sides do without a mediation document.</summary>
    public bool? WithoutDocument { get; init; }

    /// <summary>What the consumer gets back, in fen (1/100 yuan).</summary>
    public int? RecoveredFen { get; init; }

    internal Agreement ToAgreement() => new(Text, PerformedAtOnce ?? false, WithoutDocument ?? false, RecoveredFen);
}
