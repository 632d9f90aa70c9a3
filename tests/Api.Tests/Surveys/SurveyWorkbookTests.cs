using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Oversight.Api.Surveys;
using Oversight.Grains.Results.Export;

namespace Oversight.Api.Tests.Surveys;

public sealed class SurveyWorkbookTests
{
    private static readonly ExportTable Table = new("街道满意度", [
        new("q1", "总体满意度") { Numbers = [5, double.NaN], Values = new Dictionary<double, string> { [5] = "非常满意", [1] = "非常不满意" } },
        new("weight", "Weight") { Numbers = [1.25, 0.8] },
        new("remark", "Remark") { Texts = ["=1+1", "two\nlines \u0001"] }]);

    [Fact]
    public void A_workbook_has_codes_labels_and_variables_and_is_valid()
    {
        using var stream = new MemoryStream();
        SurveyWorkbook.Write(Table, stream);

        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        new OpenXmlValidator().Validate(document).Select(error => error.Description).ShouldBeEmpty();
        Sheet(document, 0).ShouldBe(["q1|weight|remark", "5|1.25|=1+1", "0.8|two\nlines \uFFFD"]);
        Sheet(document, 1)[1].ShouldBe("非常满意|1.25|=1+1");
        Sheet(document, 2).ShouldContain("q1|1|非常不满意");
        document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<CellFormula>()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_are_named_as_in_excel(int column, string name) => SheetWriter.ColumnName(column).ShouldBe(name);

    private static string[] Sheet(SpreadsheetDocument document, int index)
    {
        var sheet = document.WorkbookPart!.Workbook!.Descendants<Sheet>().ElementAt(index);
        var part = (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!);
        return [.. part.Worksheet!.Descendants<Row>().Select(row => string.Join('|', row.Elements<Cell>().Select(cell => cell.InnerText)))];
    }
}
