namespace Oversight.Grains.Matters.Custody;

/// <summary>One link of the chain: which body had the matter, since when and why, and until when.</summary>
[GenerateSerializer, Immutable, Alias("oversight.CustodyLink")]
public sealed record CustodyLink(
    [property: Id(0)] string? Body,
    [property: Id(1)] CustodyKind Kind,
    [property: Id(2)] DateTimeOffset Since,
    [property: Id(3)] DateTimeOffset? Until,
    [property: Id(4)] string Actor,
    [property: Id(5)] string? Reason);
