using Microsoft.Extensions.Logging;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Responses.Paper;

/// <summary>
/// Hands in what is certain, through the same door as every other answer. A form whose record says so and whose sheet still lies there
/// waits; when its response is stored, the sheet goes. So a process that is killed anywhere between leaves a form that the sweep hands in.
/// </summary>
public sealed partial class PaperHandIn(
    ICampaignDirectory campaigns, IPaperDirectory directory, IPaperSheets sheets, PaperTickets tickets, IResponses responses, ILedger ledger, TimeProvider time, ILogger<PaperHandIn> logger)
{
    private const string Actor = "paper";

    /// <summary>What an earlier run left, in every campaign.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        foreach (var id in await sheets.ListCampaignsAsync())
        {
            cancellation.ThrowIfCancellationRequested();
            if (await campaigns.FindAsync(id) is { } campaign)
            {
                await (campaign.Stage >= CampaignStage.Closed ? FinishAsync(campaign) : HandInAsync(campaign));
            }
        }
    }

    /// <summary>The campaign is closed: what is certain is handed in, everything else that was entered is lost.</summary>
    public async Task FinishAsync(CampaignRow campaign)
    {
        await HandInAsync(campaign);
        await sheets.DeleteAllAsync(campaign.Id);
    }

    /// <summary>
    /// In an anonymous campaign forms that stand for invitations are handed in only together, in the order of their secret ids: one
    /// alone would stand in the ledger beside the record of its number.
    /// </summary>
    public async Task HandInAsync(CampaignRow campaign)
    {
        var batches = (await directory.ListBatchesAsync(campaign.Id)).ToDictionary(batch => batch.Batch);
        var waiting = await directory.ListWaitingAsync(campaign.Id);
        var mixed = campaign.Anonymity == Anonymity.Anonymous ? waiting.Where(form => batches[form.Batch].Invitation is not null).ToList() : [];
        var held = mixed.Count < Disclosure.Fewest && campaign.Stage < CampaignStage.Closed ? mixed.ToHashSet() : [];
        var ready = new List<(AnswerTicket? Ticket, PaperFormRow Form)>();
        foreach (var form in waiting.Where(form => !held.Contains(form)))
        {
            ready.Add((await tickets.FindAsync(campaign, batches[form.Batch], form.Number), form));
        }

        foreach (var (ticket, form) in ready.OrderBy(one => one.Ticket?.Id, StringComparer.Ordinal))
        {
            await HandInAsync(batches[form.Batch], form, ticket);
        }
    }

    private async Task HandInAsync(PaperBatchRow batch, PaperFormRow form, AnswerTicket? ticket)
    {
        try
        {
            if (ticket is null)
            {
                await VoidAsync(form, PaperVoidReason.CampaignClosed);
            }
            else if (await sheets.FindAsync(form.Campaign, form.Number, form.Sheet!) is { } sheet)
            {
                await SubmitAsync(batch, sheet, ticket);
            }
        }
        catch (AlreadyAnsweredException)
        {
            // Who was invited answered in another way meanwhile: that answer stands.
            await VoidAsync(form, PaperVoidReason.AnsweredOtherwise);
        }

        await sheets.DeleteAsync(form.Campaign, form.Number);
    }

    private async Task SubmitAsync(PaperBatchRow batch, PaperSheet sheet, AnswerTicket ticket)
    {
        var handed = new HandedIn { Answers = sheet.Answers, Language = batch.Language, Mode = AnswerMode.Paper, BrokenOff = sheet.LeftBlank };
        try
        {
            await responses.SubmitAsync(ticket, handed, Actor);
        }
        catch (InvalidInputException problem)
        {
            // The logic looks at the day, and that has changed since the form was entered: what does not fit any more is left out.
            LogChanged(logger, batch.Campaign, sheet.Number, problem.Message);
            await responses.SubmitAsync(ticket, handed with { BrokenOff = true }, Actor);
        }
    }

    private async Task VoidAsync(PaperFormRow form, PaperVoidReason reason)
    {
        var stream = StreamKey.PaperForm(form.Campaign, form.Number);
        var command = new CommandKey(Actor, $"void/{form.Campaign}/{form.Number}");
        var fact = new PaperVoided(form.Campaign, form.Batch, form.Number, reason, Instant.Truncate(time.GetUtcNow()));
        var digest = CommandDigest.Of(stream, reason.ToString());
        var after = PaperFormRow.Apply(form, StoredFact.Decided(stream, form.Version + 1, command, digest, fact))!;

        // Nobody changes a form that is certain, so a conflict is another sweep that did the same.
        await ledger.AppendAsync(new() { Stream = stream, ExpectedVersion = form.Version, Command = command, Digest = digest, Facts = [fact], Rows = [after] });
    }

    [LoggerMessage(1, LogLevel.Warning, "A paper form of campaign {Campaign}, number {Number}, is handed in as partial: {Problem}")]
    private static partial void LogChanged(ILogger logger, string campaign, int number, string problem);
}
