using System.Globalization;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Responses.Paper;

/// <summary>Batches of paper forms: opened, listed, looked at by the campaign's staff.</summary>
public sealed class PaperDesk(ICampaignDirectory campaigns, IPaperDirectory directory, IDivisionDirectory divisions, AnswerDesk answers, AnswerDoors doors, ILedger ledger, TimeProvider time)
{
    /// <summary>So many forms may be in a batch.</summary>
    public const int MostForms = 5_000;

    private const int PageSize = 200;

    /// <summary>The batches of a campaign with their counts.</summary>
    public async Task<(CampaignRow Campaign, IReadOnlyList<PaperBatch> Batches)> ListBatchesAsync(string campaign, Caller caller, CancellationToken cancellation = default)
    {
        var row = await answers.FindAsync(campaign, caller);
        var counts = (await directory.CountAsync(row.Id, cancellation)).ToLookup(count => count.Batch);
        var closed = row.Stage >= CampaignStage.Closed;
        return (row, [.. (await directory.ListBatchesAsync(row.Id, cancellation)).Select(batch => new PaperBatch(batch, closed, [.. counts[batch.Batch]]))]);
    }

    /// <summary>Forms that somebody worked on, after a number.</summary>
    /// <param name="standing">Only those that stand so; null for all.</param>
    public async Task<IReadOnlyList<PaperForm>> ListAsync(string campaign, PaperStanding? standing, int first, int after, Caller caller, CancellationToken cancellation = default)
    {
        if (first is < 1 or > PageSize)
        {
            throw new InvalidInputException("first", first.ToString(CultureInfo.InvariantCulture), $"1 to {PageSize}");
        }

        var row = await answers.FindAsync(campaign, caller);
        var closed = row.Stage >= CampaignStage.Closed;
        var states = Enum.GetValues<PaperState>().Where(state => standing is null || PaperForm.StandingOf(state, true, closed) == standing || PaperForm.StandingOf(state, false, closed) == standing).ToList();
        var found = new List<PaperForm>();
        while (states.Count > 0 && found.Count < first && await directory.ListAsync(row.Id, states, after, PageSize, cancellation) is { Count: > 0 } page)
        {
            found.AddRange(page.Select(form => PaperForm.Of(form.Row, form.Waits, closed)).Where(form => standing is null || form.Standing == standing));
            after = page[^1].Row.Number;
        }

        return [.. found.Take(first)];
    }

    /// <summary>Opens a batch. Its numbers follow the last of the campaign.</summary>
    /// <exception cref="InvalidInputException">The campaign takes no paper now, or the batch cannot be so.</exception>
    public async Task<PaperBatch> OpenAsync(string campaign, PaperOpening opening, string commandId, Caller caller)
    {
        SubmissionRules.CommandId(commandId);
        var row = await answers.FindAsync(campaign, caller);
        var command = new CommandKey(caller.Name, commandId);
        var digest = CommandDigest.Of("paper", row.Id, opening.ToString());
        while (true)
        {
            RequireOpen(row);
            var batches = await directory.ListBatchesAsync(row.Id);
            var fact = PaperOpenings.Decide(row, opening, batches, await PlaceAsync(row, opening, caller), Instant.Truncate(time.GetUtcNow()));
            var stream = StreamKey.Paper(row.Id, fact.Batch);
            var batch = PaperBatchRow.Apply(null, StoredFact.Decided(stream, 1, command, digest, fact))!;
            switch (await ledger.AppendAsync(new() { Stream = stream, ExpectedVersion = 0, Command = command, Digest = digest, Facts = [fact], Rows = [batch] }))
            {
                case AppendOutcome.Appended:
                    return new(batch, false, []);
                case AppendOutcome.Duplicate { First: var first }:
                    var known = first.Digest == digest ? (PaperOpened)first.Fact : throw new CommandReusedException(commandId);
                    return (await ListBatchesAsync(campaign, caller)).Batches.First(one => one.Row.Batch == known.Batch);
            }
        }
    }

    /// <exception cref="InvalidInputException">The campaign takes no answers on paper now.</exception>
    internal void RequireOpen(CampaignRow campaign)
    {
        if (doors.StateOf(campaign, AnswerMode.Paper) is var state && state != DoorState.Open)
        {
            throw new InvalidInputException("campaign", campaign.Id, $"the campaign takes no answers on paper: {state}");
        }
    }

    private async Task<PaperPlace> PlaceAsync(CampaignRow campaign, PaperOpening opening, Caller caller)
    {
        var number = opening.Wave ?? campaign.Wave;
        var wave = (await campaigns.ListWavesAsync(campaign.Id)).FirstOrDefault(wave => wave.Number == number);
        if (opening.Street is not { } street)
        {
            return new(wave, null);
        }

        if (street.Length != 9 || await divisions.FindAsync(street) is null)
        {
            throw new InvalidInputException("street", street, "must exist");
        }

        caller.RequireArea(street, "street");
        var after = 0;
        while (campaign.Plan.Population.Kind == PopulationKind.Streets && await campaigns.ListInvitationsAsync(campaign.Id, number, after, PageSize) is { Count: > 0 } page)
        {
            if (page.FirstOrDefault(invitation => invitation.Street == street) is { } poster)
            {
                return new(wave, poster.Number);
            }

            after = page[^1].Number;
        }

        return new(wave, null);
    }
}
