using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Charts;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Statistics;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Network;
using Oversight.Grains.Statistics;

namespace Oversight.Api.Pages.Statistics;

/// <summary>Key figures by period and group: as a table, as a drawing, and to take away as CSV and XLSX.</summary>
public sealed class StatisticsPage(StatisticsDesk desk, IBodyDirectory bodies, DivisionFilter divisions, FormErrors errors, TimeProvider time)
    : StatisticsForm(divisions, time)
{
    /// <summary>More bars than this are not told apart any more.</summary>
    private const int MostBars = 40;

    /// <summary>The columns of the grouped table; the downloads have all.</summary>
    private static readonly string[] Shown =
    [
        "received", "share", "acceptanceRate", "mediationRate", "closingRate", "firstCheckRate", "onTimeClosingRate", "verificationRate", "recovered", "satisfactionRate",
    ];

    public StatisticsTable? Table { get; private set; }

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public static IEnumerable<Figure> Columns => Shown.Select(id => FigureBook.Find(id)!);

    /// <summary>Lists of matters are for those who handle or supervise them.</summary>
    public bool MayList => Caller.Is(Role.Supervisor, Role.Officer, Role.Staff);

    public Figure Charted => FigureBook.Find(Figure) ?? FigureBook.All[0];

    /// <summary>The periods that are asked for most.</summary>
    public IEnumerable<Period> Periods => Enum.GetValues<PeriodUnit>()
        .Select(unit => Period.Containing(Today, unit))
        .SelectMany(period => new[] { period, period.Previous });

    public GroupChart? Chart(bool english) => Table is { Rows.Length: > 1 } table
        ? new([.. table.Rows.Take(MostBars).Select(row => (StatisticsLabels.Of(table.Group, row, english), row[Charted.Id].Value.Value, FigureText.Of(row[Charted.Id].Value)))])
        : null;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Caller.Require(Role.Admin, Role.Supervisor, Role.Officer, Role.Staff);
        Bodies = (await bodies.CurrentAsync()).All;
        try
        {
            Table = await ReadAsync(cancellation);
        }
        catch (OversightException error) when (error is InvalidInputException or NotFoundException)
        {
            errors.Add(error);
        }
    }

    /// <summary>A wrong filter has no file: it is answered by the error page.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation) => await ReadAsync(cancellation) is { } table
        ? File(CsvFile.Write(StatisticsSheet.Lines(table, English)), CsvFile.ContentType, $"{FileName(table)}.csv")
        : NotFound();

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellation) => await ReadAsync(cancellation) is { } table
        ? File(
            XlsxFile.Write(
                (English ? "Figures" : "统计", StatisticsSheet.Lines(table, English)),
                (English ? "Definitions" : "指标说明", StatisticsSheet.Definitions(table, English))),
            XlsxFile.ContentType,
            $"{FileName(table)}.xlsx")
        : NotFound();

    private static bool English => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private static string FileName(StatisticsTable table) => $"statistics-{table.Filter.Period}-{table.Group.ToString().ToLowerInvariant()}";

    private async Task<StatisticsTable?> ReadAsync(CancellationToken cancellation)
    {
        Caller.Require(Role.Admin, Role.Supervisor, Role.Officer, Role.Staff);
        return await FilterAsync() is { } filter ? await desk.ReadAsync(filter, Grouping, Caller, cancellation) : null;
    }
}
