using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Oversight.Api.Documents;
using Oversight.Api.Documents.Filling;
using Oversight.Api.Documents.Printing;
using Oversight.Api.Documents.Templates;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Tests.OfficialForms;

public sealed class PrintedFormTests
{
    private static readonly FormFiller Filler = new(new FormTemplates(string.Empty));

    public static TheoryData<int> Numbers => FormTemplateTests.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_page_says_what_the_Word_document_says(int number)
    {
        var sheet = FormSheets.Find(number)!;
        using var docx = Filler.Fill(sheet.Form, new FormFields().Set("subject", "电饭锅").Set("result", "一\n二").Set("facts", "甲\n乙"));

        var printed = Lines(Page(docx).Body!).Where(line => line.Length > 0);

        printed.ShouldBe(Docx.Lines(docx.ToArray()).Where(line => line.Length > 0));
    }

    [Fact]
    public void Merged_cells_and_repeated_rows_stay_a_table_without_holes()
    {
        var fields = new FormFields();
        foreach (var name in new[] { "王一", "李二" })
        {
            fields.AddRow("rows.complainant", new FormFields().Set("complainant.name", name));
        }

        var page = Page(Filler.Fill(OfficialForm.ComplaintRegistration, fields));

        page.QuerySelectorAll("td[rowspan='4']").Select(cell => cell.TextContent.Trim()).ShouldBe(["投诉人", "投诉人"]);
        var covered = page.QuerySelectorAll("td").OfType<IHtmlTableCellElement>().Sum(cell => cell.ColumnSpan * cell.RowSpan);
        covered.ShouldBe(5 * page.QuerySelectorAll("tr").Length);
        page.QuerySelectorAll("[data-field='complainant.name']").Select(field => field.TextContent).ShouldBe(["王一", "李二"]);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"'><img src=x onerror=alert(1)>")]
    [InlineData("&lt;b&gt;")]
    public void What_looks_like_HTML_is_text(string value)
    {
        var page = Page(Filler.Fill(OfficialForm.AcceptanceDecision, new FormFields().Set("subject", value)));

        page.QuerySelector("[data-field=subject]")!.TextContent.ShouldBe(value);
        page.QuerySelectorAll("script, img, b").ShouldBeEmpty();
    }

    [Fact]
    public void The_page_needs_no_style_of_its_own()
    {
        var html = PrintedForm.Of(Filler.Fill(OfficialForm.MediationAgreement, new()));

        html.ShouldNotContain("style=");
    }

    private static IHtmlDocument Page(Stream docx) => new HtmlParser().ParseDocument(PrintedForm.Of(docx));

    private static IEnumerable<string> Lines(IElement body) => body.QuerySelectorAll("p").Select(paragraph =>
    {
        foreach (var end in paragraph.QuerySelectorAll("br").ToList())
        {
            end.Replace(paragraph.Owner!.CreateTextNode("\n"));
        }

        return paragraph.TextContent;
    });
}
