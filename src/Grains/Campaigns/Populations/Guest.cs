namespace Oversight.Grains.Campaigns.Populations;

/// <summary>A guest as the ledger knows one.</summary>
/// <param name="Reference">Into the vault: name, telephone and e-mail.</param>
/// <param name="Street">Nine digits; null where it does not matter.</param>
/// <param name="Group">Whom the guest stands for, such as consumers or operators; becomes the sector of the stratum.</param>
/// <param name="Language">Of the message; null for the campaign's first.</param>
[GenerateSerializer, Immutable, Alias("oversight.Guest")]
public sealed record Guest([property: Id(0)] string Reference, [property: Id(1)] string? Street, [property: Id(2)] string? Group, [property: Id(3)] string? Language);
