using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Charts;
using Oversight.Api.Resources;
using Oversight.Api.Surveys;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Results.Export;
using Oversight.Grains.Results.Suppression;
using Oversight.Grains.Streets;

namespace Oversight.Api.Pages.Campaigns;

/// <summary>What a campaign found, as a report to read and to print. Before it is released only the bureau sees it.</summary>
public sealed class ResultPage(ResultDesk desk, ICampaignResults results, ICampaignDirectory campaigns, IDivisionDirectory divisions, IEnterpriseDirectory enterprises, TimeProvider time) : OversightPage
{
    /// <summary>More lines than this are not told apart any more; the table has all.</summary>
    private const int MostPoints = 30;

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    public ScoredCampaign Campaign { get; private set; } = null!;

    public CampaignResult Result => Campaign.Result;

    public IReadOnlyList<IndicatorLine> Indicators { get; private set; } = [];

    /// <summary>Files hold single sheets: they stay with those who run campaigns.</summary>
    public bool MayExport => Caller.Is(Role.Supervisor, Role.Staff);

    /// <summary>People were invited one by one; who comes by a poster or an open link was not, and has no rate of response.</summary>
    public bool IsInvited { get; private set; }

    public StratumLabels Strata { get; private set; } = null!;

    public string Confidence => (Campaign.Plan.Confidence * 100).ToString("0.#", CultureInfo.CurrentCulture) + "%";

    public async Task OnGetAsync(string id, CancellationToken cancellation)
    {
        Campaign = await desk.ReadAsync(id, Caller, cancellation);
        Indicators = IndicatorLines.Of(Campaign, Language);
        Strata = new(await divisions.AllAsync());
        IsInvited = (await campaigns.FindAsync(id))?.Plan.Population.Kind is not (PopulationKind.Streets or PopulationKind.WalkIns);
        foreach (var street in Result.Streets)
        {
            names[street.Key] = (await divisions.FindAsync(street.Key))?.Name ?? street.Key;
        }

        foreach (var enterprise in Result.Enterprises.Where(enterprise => enterprise.Shown == Shown.Yes))
        {
            names[enterprise.Key] = (await enterprises.FindAsync(enterprise.Key))?.Name ?? enterprise.Key;
        }
    }

    public async Task<IActionResult> OnGetCsvAsync(string id, bool words, CancellationToken cancellation)
    {
        var table = await ExportAsync(id, words, cancellation);
        var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvExport.Write(table, text);
        return File(System.Text.Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", $"campaign-{id}.csv");
    }

    public async Task<IActionResult> OnGetXlsxAsync(string id, bool words, CancellationToken cancellation)
    {
        var table = await ExportAsync(id, words, cancellation);
        using var file = new MemoryStream();
        SurveyWorkbook.Write(table, file);
        return File(file.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"campaign-{id}.xlsx");
    }

    public async Task<IActionResult> OnGetSavAsync(string id, bool words, CancellationToken cancellation)
    {
        var table = await ExportAsync(id, words, cancellation);
        using var file = new MemoryStream();
        SavExport.Write(table, file, time.GetUtcNow());
        return File(file.ToArray(), "application/x-spss-sav", $"campaign-{id}.sav");
    }

    public string NameOf(string key) => names.GetValueOrDefault(key, key);

    public IntervalChart? Chart(IReadOnlyList<GroupResult> groups)
    {
        var shown = groups.Where(group => group.Index?.Value is not null).OrderByDescending(group => group.Index!.Value).Take(MostPoints).ToList();
        return shown.Count < 2
            ? null
            : new([.. shown.Select(group => (NameOf(group.Key), group.Index!.Value!.Value, group.Index.Lower, group.Index.Upper, Texts.Score(group.Index.Value.Value)))]);
    }

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private async Task<ExportTable> ExportAsync(string id, bool words, CancellationToken cancellation)
    {
        Caller.Require(Role.Supervisor, Role.Staff);
        Campaign = await desk.ReadAsync(id, Caller, cancellation);
        return SheetExport.Of(Campaign.Title, await results.SheetsAsync(id, cancellation), Language, words);
    }
}
