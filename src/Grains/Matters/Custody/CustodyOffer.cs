namespace Oversight.Grains.Matters.Custody;

/// <summary>An offer, open or refused.</summary>
[GenerateSerializer, Immutable, Alias("oversight.CustodyOffer")]
public sealed record CustodyOffer(
    [property: Id(0)] string To,
    [property: Id(1)] CustodyKind Kind,
    [property: Id(2)] DateTimeOffset At,
    [property: Id(3)] string Actor,
    [property: Id(4)] string Reason)
{
    /// <summary>Null while it is open; a refused one has the reason.</summary>
    [Id(5)]
    public string? Refusal { get; init; }
}
