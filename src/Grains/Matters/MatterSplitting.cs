using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters;

/// <summary>
/// Makes a matter of its own out of a part of another one. Only the new stream is written: which matters were split from one is
/// read from their rows, so there is no half of a split.
/// </summary>
public sealed class MatterSplitting(MatterDesk desk, ILedger ledger, ClockKeeper clocks, IVault vault, TimeProvider time)
{
    /// <summary>The receipt is null for a lead that an officer found: nobody brought it.</summary>
    /// <exception cref="InvalidInputException">The matter cannot be split so; nothing was stored.</exception>
    public async Task<(string Number, string? Receipt)> SplitAsync(SplitMatter split, Caller caller)
    {
        var row = await desk.FindToWorkOnAsync(split.Number, split.CommandId, caller);
        TextRules.Require("content", split.Content, SubmissionRules.MaxContent);
        var from = (await ledger.ReadStreamAsync(StreamKey.Matter(row.Id)))[0].Fact as MatterReceived
            ?? throw new InvalidDataException($"The stream of {split.Number} does not begin with its receipt.");
        Check(split, from, row, caller);
        var command = new CommandKey(caller.Name, split.CommandId);
        var receipt = from.Reporter is not null && split.Reason == SplitReason.MixedSubmission ? vault.Receipt(command.ToString()) : null;
        var digest = CommandDigest.Of("split", split.Number, split.Kind.ToString(), split.Content, split.Reason.ToString());
        var received = Received(split, from, row, receipt is null ? null : vault.ReceiptHash(receipt));
        var first = await ledger.StoreAsync(MatterDecisions.Open(received, command, digest));
        return (MatterNumber.Of(first)!, receipt);
    }

    /// <summary>Who handles it, or where nobody does yet, the officers and staff of the body that has it.</summary>
    private static void Check(SplitMatter split, MatterReceived from, MatterRow row, Caller caller)
    {
        var handles = row.Handler is null
            ? row.Holder is null || caller.Body is null || caller.Body == row.Holder
            : row.Handler == caller.Name;
        if (!handles)
        {
            throw new ForbiddenException($"only who handles {row.Number} splits it", "number");
        }

        if ((from.Kind, split.Kind) is not ((MatterKind.Complaint, MatterKind.Report) or (MatterKind.Report, MatterKind.Complaint)))
        {
            throw new InvalidInputException("kind", split.Kind.ToString(), "a report out of a complaint, or a complaint out of a report (Order 121 art 9)");
        }

        if (split.Reason == SplitReason.LeadFound && split.Kind != MatterKind.Report)
        {
            throw new InvalidInputException("reason", split.Reason.ToString(), "a lead is a report (Order 121 art 27)");
        }

        if (split.Kind == MatterKind.Complaint && from.Reporter is null)
        {
            throw new InvalidInputException("kind", split.Kind.ToString(), "a complaint needs a complainant, and the report is anonymous (Order 121 art 10)");
        }
    }

    private MatterReceived Received(SplitMatter split, MatterReceived from, MatterRow row, string? receiptHash)
    {
        var lead = split.Reason == SplitReason.LeadFound;

        // What was handed in together was received together: its limits run from that day, however late it is noticed.
        var at = lead ? Instant.Truncate(time.GetUtcNow()) : from.ReceivedAt;
        return new()
        {
            Kind = split.Kind,
            Enterprise = row.Enterprise,
            EnterpriseName = row.EnterpriseName,
            Street = row.Street,
            Content = split.Content,
            OccurredOn = from.OccurredOn,
            Field = row.Field,
            ReceivedAt = at,
            Source = lead ? Source.Mediation : from.Source,
            Reporter = lead ? null : from.Reporter,
            SharesReporter = lead || from.Reporter is null ? null : true,
            ReceiptHash = receiptHash,
            Clocks = clocks.FromReceipt(split.Kind, at, split.Reason),
            Holder = row.Holder,
            SplitFrom = row.Number,
            SplitReason = split.Reason,
        };
    }
}
