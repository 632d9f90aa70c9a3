using System.Text.Json;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters;

/// <summary>
/// The one way in for every kind of matter. Opening a matter decides on nothing that exists, so no grain stands in its way:
/// the new stream's expected version 0 and the command id are the guard, and the ledger answers repeats (ADR 0003).
/// </summary>
public sealed class Intake(ILedger ledger, TargetLookup targets, IVault vault, TimeProvider time)
{
    /// <summary>Stores the submission durably and counts it once, however often it is repeated.</summary>
    /// <exception cref="InvalidInputException">A field breaks a rule; nothing was stored.</exception>
    /// <exception cref="CommandReusedException">The caller used the command id before, with other content.</exception>
    public async Task<SubmissionReceipt> SubmitAsync(Submission submission, Caller caller)
    {
        var now = Instant.Truncate(time.GetUtcNow());
        SubmissionRules.Check(submission, now);
        var command = new CommandKey(caller.Name, submission.CommandId);
        var digest = vault.KeyedHash("submission", JsonSerializer.SerializeToUtf8Bytes(submission, LedgerJson.Options));
        var receipt = vault.Receipt(command.ToString());
        var target = await targets.FindAsync(submission, command);
        var request = Open(submission, target, now, command, digest, vault.ReceiptHash(receipt));

        var first = await ledger.AppendAsync(request) switch
        {
            AppendOutcome.Appended appended => appended.First,
            AppendOutcome.Duplicate duplicate when duplicate.First.Digest == digest => duplicate.First,
            _ => throw new CommandReusedException(submission.CommandId),
        };
        return new(MatterNumber.Of(first)!, receipt);
    }

    private AppendRequest Open(
        Submission submission, MatterTarget target, DateTimeOffset now, CommandKey command, string digest, string receiptHash)
    {
        var person = submission.Reporter is null ? null : vault.Seal(submission.Reporter);
        var received = new MatterReceived
        {
            Kind = submission.Kind,
            Enterprise = target.Enterprise,
            EnterpriseName = target.EnterpriseName,
            Street = target.Street,
            Content = submission.Content,
            Claims = submission.Claims,
            OccurredOn = submission.OccurredOn,
            ReceivedAt = now,
            Source = submission.Source,
            Reporter = person?.Reference,
            ReceiptHash = receiptHash,
            Media = submission.Media,
            Suggestion = submission.Suggestion,
            Finding = submission.Finding,
        };
        return MatterDecisions.Open(received, command, digest) with { People = person is null ? [] : [person] };
    }
}
