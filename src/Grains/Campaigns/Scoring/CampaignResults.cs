using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Responses;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>
/// Reads the sheets of a closed campaign once and keeps the last few campaigns in memory. Sheets are read again when their number
/// has grown, for interviews that were broken off become sheets after the closing; a result also when the campaign's stream moved.
/// What was begun is finished though its reader gave up: a million sheets may take longer than one request is allowed to, and
/// the next request must find them read.
/// </summary>
internal sealed class CampaignResults(ICampaignDirectory campaigns, IResponseDirectory responses, IQuestionnaireLibrary library, ILedger ledger) : ICampaignResults, IDisposable
{
    private const int Kept = 4;

    /// <summary>One campaign at a time: two readers of a million sheets would need twice the memory for the same result.</summary>
    private readonly SemaphoreSlim gate = new(1, 1);

    private readonly CancellationTokenSource closing = new();
    private readonly List<(string Campaign, int Count, CampaignSheets Sheets)> sheets = [];
    private readonly List<(CampaignSheets Sheets, int Version, ScoredCampaign Result)> results = [];

    public async Task<ScoredCampaign?> FindAsync(string campaign, CancellationToken cancellation = default) =>
        await campaigns.FindAsync(campaign) is { } row ? await OneByOneAsync(row, ScoredAsync, cancellation) : null;

    public async Task<ScoringState> StateAsync(string campaign) =>
        (await ledger.ReadStreamAsync(StreamKey.Campaign(campaign))).Aggregate(ScoringState.Empty, (state, stored) => state.Apply(stored.Fact));

    public async Task<SheetTable> SheetsAsync(string campaign, CancellationToken cancellation = default)
    {
        var row = await campaigns.FindAsync(campaign) ?? throw new NotFoundException("campaign", campaign);
        return (await OneByOneAsync(row, ReadAsync, cancellation)).Sheets;
    }

    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    private async Task<T> OneByOneAsync<T>(CampaignRow row, Func<CampaignRow, Task<T>> work, CancellationToken cancellation)
    {
        RequireClosed(row);
        return await Task.Run(WorkAsync, CancellationToken.None).WaitAsync(cancellation);

        async Task<T> WorkAsync()
        {
            await gate.WaitAsync(closing.Token);
            try
            {
                return await work(row);
            }
            finally
            {
                gate.Release();
            }
        }
    }

    private async Task<ScoredCampaign> ScoredAsync(CampaignRow row)
    {
        var read = await ReadAsync(row);
        if (results.Find(known => known.Version == row.Version && ReferenceEquals(known.Sheets, read)).Result is { } known)
        {
            return known;
        }

        var result = await ComputeAsync(row, read);
        Keep(results, known => known.Result.Id == row.Id, (Sheets: read, row.Version, Result: result));
        return result;
    }

    private static void RequireClosed(CampaignRow row)
    {
        if (row.Stage < CampaignStage.Closed)
        {
            throw new InvalidInputException("campaign", row.Id, "closed before its result can be seen");
        }
    }

    private static void Keep<T>(List<T> list, Predicate<T> same, T latest)
    {
        list.RemoveAll(same);
        list.Insert(0, latest);
        list.RemoveRange(Math.Min(Kept, list.Count), Math.Max(0, list.Count - Kept));
    }

    private async Task<ScoredCampaign> ComputeAsync(CampaignRow row, CampaignSheets read)
    {
        var state = await StateAsync(row.Id);
        var questionnaire = read.Sheets.Questionnaire;
        var plan = state.Plan is { } text ? ScoringPlanJson.Read(text, questionnaire) : ScoringPlan.For(questionnaire);
        return new(row.Id, row.Title, questionnaire, plan, Scorer.Score(read, plan, state.Lifted), state.ReleasedAt);
    }

    private async Task<CampaignSheets> ReadAsync(CampaignRow row)
    {
        // Counted before it is read: what comes in between makes the next reader read again.
        var counts = await responses.CountAsync(row.Id, closing.Token);
        var count = counts.Sum(part => part.Count);
        if (sheets.Find(known => known.Campaign == row.Id && known.Count == count).Sheets is { } known)
        {
            return known;
        }

        var read = await ReadSheetsAsync(row, counts);
        Keep(sheets, known => known.Campaign == row.Id, (Campaign: row.Id, Count: count, Sheets: read));
        return read;
    }

    private async Task<CampaignSheets> ReadSheetsAsync(CampaignRow row, IReadOnlyList<StratumCount> counts)
    {
        var questionnaire = (await library.FindAsync(row.Questionnaire)).Questionnaire;
        var table = new SheetTableBuilder(questionnaire);
        await foreach (var response in responses.ReadAllAsync(row.Id, closing.Token))
        {
            if (response.Fact.Status is ResponseStatus.Complete or ResponseStatus.Partial)
            {
                table.Add(AnswerSheet.Of(response.Id, response.Fact));
            }
        }

        var waves = await campaigns.ListWavesAsync(row.Id, closing.Token);
        return new(
            table.Build(),
            [.. waves.SelectMany(wave => wave.Strata.Select(stratum => new StratumUnits(wave.Number, stratum.Key, stratum.Units)))],
            StratumCases.Of(waves, counts));
    }
}
