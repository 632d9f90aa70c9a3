using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>The command to move a matter from an unidentified business to the enterprise that it turned out to be.</summary>
[GenerateSerializer, Immutable, Alias("oversight.MoveMatter")]
public sealed record MoveMatter(
    [property: Id(0)] CommandKey Command,
    [property: Id(1)] string? FromStreet,
    [property: Id(2)] string ToEnterprise,
    [property: Id(3)] string? ToEnterpriseName,
    [property: Id(4)] string? ToStreet);
