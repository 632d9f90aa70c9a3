using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters.Messages;

/// <summary>
/// What the public does with a receipt. A matter with a password shows itself only to who has both; without it, it looks like a
/// receipt that does not exist.
/// </summary>
public sealed class TrackDesk(IMatterDirectory matters, ILedger ledger, IGrainFactory grains, IVault vault, IPasswords passwords, TrackThrottle throttle)
{
    /// <summary>Longer than any way of writing 26 characters in groups.</summary>
    private const int Longest = 100;

    /// <summary>Null for a receipt that is unknown and for a password that is missing or wrong.</summary>
    public Task<TrackedMatter?> FindAsync(string receipt, string? password) => OpenAsync(Hash(receipt), password);

    /// <summary>The same for a receipt that was proven with its password a while ago; null when there is none.</summary>
    public async Task<TrackedMatter?> FindProvenAsync(string receiptHash) =>
        await matters.FindByReceiptAsync(receiptHash) is { } row ? await ShowAsync(row, await PasswordHashAsync(row) is not null) : null;

    /// <exception cref="NotFoundException">The receipt is unknown, or the password is missing or wrong.</exception>
    public async Task<TrackedMatter> ReplyAsync(string receipt, string? password, string text, string commandId)
    {
        var hash = Hash(receipt);
        return await OpenAsync(hash, password) is { MayWrite: true } ? await ReplyProvenAsync(hash, text, commandId) : throw new NotFoundException("receipt", null);
    }

    public async Task<TrackedMatter> ReplyProvenAsync(string receiptHash, string text, string commandId)
    {
        SubmissionRules.CommandId(commandId);
        var row = await matters.FindByReceiptAsync(receiptHash) ?? throw new NotFoundException("receipt", null);
        await Grain(row).DoAsync(new ReplyMessage(new(Caller.Public.Name, commandId), text));
        return await ShowAsync(row, mayWrite: true);
    }

    public string Hash(string receipt) => vault.ReceiptHash(receipt.Length > Longest ? string.Empty : receipt);

    private async Task<TrackedMatter?> OpenAsync(string receiptHash, string? password)
    {
        var row = await matters.FindByReceiptAsync(receiptHash);
        var hash = row is null ? null : await PasswordHashAsync(row);
        if (row is not null && hash is null && string.IsNullOrEmpty(password))
        {
            return await ShowAsync(row, mayWrite: false);
        }

        if (string.IsNullOrEmpty(password) || password.Length > MessageRules.MaxPassword)
        {
            return null;
        }

        throttle.Require(receiptHash);
        if (passwords.Verify(hash, password))
        {
            return await ShowAsync(row!, mayWrite: true);
        }

        throttle.Failed(receiptHash);
        return null;
    }

    private async Task<TrackedMatter> ShowAsync(MatterRow row, bool mayWrite)
    {
        var messages = mayWrite ? (await Grain(row).ReadAsync())!.Messages : [];
        return new(row, mayWrite, messages);
    }

    private async Task<string?> PasswordHashAsync(MatterRow row) =>
        (await ledger.ReadStreamAsync(StreamKey.Matter(row.Id)))[0].Fact is MatterReceived { PasswordHash: { } hash } ? hash : null;

    private IMatterGrain Grain(MatterRow row) => grains.GetGrain<IMatterGrain>(StreamKey.Matter(row.Id));
}
