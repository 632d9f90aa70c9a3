using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Oversight.Api.Tests.Spine;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Pages;

/// <summary>The statistics as pages and files.</summary>
[Collection(PagesCollection.Name)]
public sealed class StatisticsPageTests(SqliteBureau bureau)
{
    /// <summary>The list behind a cell has pages; other stories of the bureau may have filled more than one.</summary>
    private const int PageSize = 50;

    [Fact]
    public async Task A_table_a_drawing_and_the_matters_behind_a_cell()
    {
        await ComplainAsync(31);
        await ComplainAsync(32);
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var page = await officer.GetAsync("/statistics?group=Street");

        var north = page.Document.QuerySelectorAll("#groups-table tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == "西湖区北山街道");
        var bars = page.Document.QuerySelectorAll("svg g");
        bars.Length.ShouldBeGreaterThan(1);
        page.Document.QuerySelector("svg")!.GetAttribute("role").ShouldBe("img");
        page.Document.QuerySelector("#figure-acceptanceRate .definition")!.TextContent.ShouldBe("受理量 ÷ 投诉量。");

        var cell = north.QuerySelector("td a")!;
        var listed = await officer.GetAsync(cell.GetAttribute("href")!);
        listed.Heading.ShouldBe("统计指标所含事项");
        listed.Document.QuerySelectorAll(".matters li").Length.ShouldBe(Math.Min(PageSize, int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task A_wrong_filter_is_named_and_kept()
    {
        using var officer = await Visitor.SignedInAsync(bureau, "officer");

        var page = await officer.GetAsync("/statistics?period=2026-13&kind=Complaint");
        page.Errors.ShouldBe(["期间：应为期间，例如 2026、2026-H2、2026-Q4、2026-11（填写的是“2026-13”）。"]);
        page.Value("period").ShouldBe("2026-13");
        (await officer.GetAsync("/statistics?handler=Csv&period=2026-13")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await officer.GetAsync("/statistics?street=330102001")).Errors.Single().ShouldContain("330106");
        (await officer.GetAsync("/statistics/matters?figure=luck")).Errors.Single().ShouldContain("统计指标");
    }

    [Fact]
    public async Task Files_hold_what_the_table_holds()
    {
        await ComplainAsync(33);
        using var officer = await Visitor.SignedInAsync(bureau, "officer");

        var csv = (await officer.GetAsync("/statistics?group=Kind&handler=Csv")).Answer;
        csv.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        csv.Content.Headers.ContentDisposition!.FileName.ShouldEndWith("-kind.csv");
        csv.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var lines = (await csv.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF').Split("\r\n");
        var (head, complaints) = (lines[0].Split(','), lines.Single(line => line.StartsWith("Complaint,投诉,", StringComparison.Ordinal)).Split(','));
        complaints.Length.ShouldBe(head.Length);

        var xlsx = (await officer.GetAsync("/statistics?group=Kind&handler=Xlsx&lang=en")).Answer;
        using var book = SpreadsheetDocument.Open(await xlsx.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), isEditable: false);
        var rows = book.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Row>()).Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray()).ToList();
        rows.Single(row => row[0] == "Complaint")[1..3].ShouldBe(["Complaint", complaints[2]]);
        rows.ShouldContain(row => row[0] == "Acceptance rate" && row[1] == "Accepted ÷ complaints.");
    }

    [Fact]
    public async Task Who_is_not_of_the_bureau_sees_none_and_an_admin_lists_none()
    {
        using var media = await Visitor.SignedInAsync(bureau, "media");
        using var root = await Visitor.SignedInAsync(bureau, "root");

        (await media.GetAsync("/statistics")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await media.GetAsync("/statistics?handler=Csv")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var page = await root.GetAsync("/statistics?group=District");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("table a").ShouldBeEmpty();
        (await root.GetAsync("/statistics/matters?figure=received")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task ComplainAsync(int at)
    {
        using var consumer = new Visitor(bureau);
        (await consumer.SubmitAsync(await consumer.GetAsync("/complaint"), Stories.Complaint(BureauFiles.Codes[at]))).Fact("事项编号").ShouldStartWith("TS-");
    }
}
