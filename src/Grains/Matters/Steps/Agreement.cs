namespace Oversight.Grains.Matters.Steps;

/// <summary>
/// What both sides agreed (Order 121 art 24). A mediation document is drawn up unless it was performed at once or both do
/// without; the amount is what the consumer gets back, in fen.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.Agreement")]
public sealed record Agreement(
    [property: Id(0)] string Text,
    [property: Id(1)] bool PerformedAtOnce,
    [property: Id(2)] bool WithoutDocument,
    [property: Id(3)] long? RecoveredFen);
