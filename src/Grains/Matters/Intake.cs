using System.Collections.Immutable;
using System.Text.Json;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters;

/// <summary>
/// The one way in for every kind of matter. Opening a matter decides on nothing that exists, so no grain stands in its way:
/// the new stream's expected version 0 and the command id are the guard, and the ledger answers repeats (ADR 0003).
/// </summary>
public sealed class Intake(ILedger ledger, TargetLookup targets, MatterOpening opening, IVault vault, TimeProvider time)
{
    private const int MaxParts = 5;

    /// <summary>Stores the submission durably and counts it once, however often it is repeated.</summary>
    /// <exception cref="InvalidInputException">A field breaks a rule; nothing was stored.</exception>
    /// <exception cref="CommandReusedException">The caller used the command id before, with other content.</exception>
    public async Task<SubmissionReceipt> SubmitAsync(Submission submission, Caller caller)
    {
        var now = Instant.Truncate(time.GetUtcNow());
        SubmissionRules.Check(submission, now);
        var command = submission.Answer is { } answer ? AnswerOrigin.Command(answer.Response, answer.Question) : new CommandKey(caller.Name, submission.CommandId);
        var target = await targets.FindAsync(submission, command);
        return await StoreAsync(new(submission, target, command, Digest(submission)), caller, now);
    }

    /// <summary>
    /// Makes a matter of each part of a mixed submission (Order 121 art 9): its own number, receipt, clocks and end. Answers
    /// when all are stored. What a crash leaves unfinished, the same command completes: each part has a command id made of it.
    /// </summary>
    /// <exception cref="InvalidInputException">A field breaks a rule; nothing was stored.</exception>
    /// <exception cref="CommandReusedException">The caller used the command id before, with other content.</exception>
    public async Task<ImmutableArray<SubmissionReceipt>> SubmitAsync(Submission whole, ImmutableArray<IntakePart> parts, Caller caller)
    {
        var now = Instant.Truncate(time.GetUtcNow());
        var submissions = Parts(whole, parts);
        foreach (var submission in submissions)
        {
            SubmissionRules.Check(submission, now);
        }

        var command = new CommandKey(caller.Name, whole.CommandId);
        var target = await targets.FindAsync(whole, command);
        var digest = Digest(submissions);
        var receipts = ImmutableArray.CreateBuilder<SubmissionReceipt>(submissions.Length);
        for (var at = 0; at < submissions.Length; at++)
        {
            // The first part has the command itself, so that the id cannot be used for a plain submission as well.
            var entry = new Entry(submissions[at], target, at == 0 ? command : command.Child($"part{at}"), digest)
            {
                SplitFrom = at == 0 ? null : receipts[0].Number,
            };
            receipts.Add(await StoreAsync(entry, caller, now));
        }

        return receipts.MoveToImmutable();
    }

    private ImmutableArray<Submission> Parts(Submission whole, ImmutableArray<IntakePart> parts)
    {
        if (parts.IsDefaultOrEmpty || parts.Length > MaxParts)
        {
            throw new InvalidInputException("parts", $"{(parts.IsDefault ? 0 : parts.Length)}", $"1 to {MaxParts} matters");
        }

        if (parts.Any(part => part.Kind is not (MatterKind.Complaint or MatterKind.Report)))
        {
            throw new InvalidInputException("parts", null, "complaints and reports (Order 121 art 9)");
        }

        if (parts.All(part => part.Kind != MatterKind.Complaint))
        {
            PartyRules.Check(whole with { Kind = MatterKind.Report }, time.GetUtcNow());
        }

        return [.. parts.Select(part => whole with
        {
            Kind = part.Kind,
            Content = part.Content,
            Claims = part.Claims.IsDefault ? [] : part.Claims,
            Password = part.Password,
            Joint = part.Kind == MatterKind.Complaint ? whole.Joint : null,
            Agent = part.Kind == MatterKind.Complaint ? whole.Agent : null,
            Consents = part.Kind == MatterKind.Complaint ? whole.Consents : null,
        })];
    }

    private async Task<SubmissionReceipt> StoreAsync(Entry entry, Caller caller, DateTimeOffset now)
    {
        var receipt = vault.Receipt(entry.Command.ToString());
        var request = await opening.RequestAsync(entry, vault.ReceiptHash(receipt), caller, now);
        return new(MatterNumber.Of(await ledger.StoreAsync(request))!, receipt);
    }

    private string Digest<T>(T submission) => vault.KeyedHash("submission", JsonSerializer.SerializeToUtf8Bytes(submission, LedgerJson.Options));
}
