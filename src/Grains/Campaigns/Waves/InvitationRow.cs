using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>One invitation on the read side. Its token is kept nowhere.</summary>
/// <param name="Campaign">The campaign's id.</param>
/// <param name="Wave">From 1.</param>
/// <param name="Number">From 1 in each wave.</param>
/// <param name="TokenHash"><see cref="Vault.IVault.ReceiptHash"/> of the token.</param>
/// <param name="Stratum"><c>street/sector</c>.</param>
/// <param name="Unit">Who of the population: a code, a street, a matter's id, a guest's reference.</param>
/// <param name="Enterprise">What is asked about, where it is an enterprise.</param>
/// <param name="Street">Nine digits, where there is one.</param>
/// <param name="Language">Of the message; null for the campaign's first.</param>
/// <param name="Contact">Reference into the vault; null where nobody can be written to.</param>
public sealed record InvitationRow(
    string Campaign,
    int Wave,
    int Number,
    string TokenHash,
    string Stratum,
    string Unit,
    string? Enterprise,
    string? Street,
    string? Language,
    string? Contact) : IReadRow;
