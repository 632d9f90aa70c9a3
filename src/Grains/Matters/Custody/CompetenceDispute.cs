namespace Oversight.Grains.Matters.Custody;

/// <summary>An open dispute on competence between the holder and another body.</summary>
[GenerateSerializer, Immutable, Alias("oversight.CompetenceDispute")]
public sealed record CompetenceDispute(
    [property: Id(0)] string Opponent,
    [property: Id(1)] DateTimeOffset Since,
    [property: Id(2)] string Reason)
{
    /// <summary>Negotiation failed: the common superior designates.</summary>
    [Id(3)]
    public bool WithSuperior { get; init; }
}
