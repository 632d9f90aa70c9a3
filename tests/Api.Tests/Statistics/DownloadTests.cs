using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Oversight.Api.Statistics;
using Oversight.Grains.Matters;
using Oversight.Grains.Statistics;

namespace Oversight.Api.Tests.Statistics;

/// <summary>Both files say what the table says, and neither says a formula.</summary>
public sealed class DownloadTests
{
    private static readonly string[] Names = ["=1+1", "+86 12315", "-安", "@admin", "\t制表", "说“好”,\"是\"", "第一行\r\n第二行", "张三", ""];

    [Fact]
    public void A_csv_is_read_back_as_it_was_and_no_cell_is_a_formula()
    {
        var bytes = CsvFile.Write(Lines());

        bytes[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        var read = ReadCsv(Encoding.UTF8.GetString(bytes)[1..]);
        read.Select(line => line[0]).ShouldBe(["'=1+1", "'+86 12315", "'-安", "'@admin", "'\t制表", "说“好”,\"是\"", "第一行\r\n第二行", "张三", ""]);
        read.ShouldAllBe(line => line[1] == "-12.50" && line[2] == "—");
    }

    [Fact]
    public void A_workbook_is_valid_and_read_back_as_it_was()
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(XlsxFile.Write(("统计", Lines()), ("指标说明", [["甲", "乙"]]))), isEditable: false);

        new OpenXmlValidator().Validate(book).Select(problem => problem.Description).ShouldBeEmpty();
        book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value).ShouldBe(["统计", "指标说明"]);
        book.WorkbookPart.WorksheetParts.ShouldAllBe(part => !part.Worksheet!.Descendants<CellFormula>().Any());
        var sheet = (WorksheetPart)book.WorkbookPart.GetPartById(book.WorkbookPart.Workbook.Descendants<Sheet>().First().Id!);
        var rows = sheet.Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().ToList()).ToList();
        rows.Select(row => row[0].InnerText.TrimStart('\'').ReplaceLineEndings("\r\n")).ShouldBe(Names);
        rows.ShouldAllBe(row => row[1].DataType! == CellValues.Number && row[1].CellValue!.Text == "-12.50" && row[2].InnerText == "—");
    }

    [Fact]
    public void A_line_has_a_cell_for_every_head()
    {
        var tally = Tally.Of(new() { Id = "m", Kind = MatterKind.Complaint, Status = MatterStatus.Received, Summary = "面", ReceivedAt = default, Version = 1 }, null, default);
        var row = new StatisticsRow("total", "合计", "Total", [.. FigureBook.All.Select(figure => new StatisticsCell(figure.Of(tally, tally), null, 2))]);
        var lines = StatisticsSheet.Lines(new(new(Period.Parse("2026")), StatisticsGroup.Total, default, [], row), english: false).ToList();

        lines.Count.ShouldBe(2);
        lines[1].Length.ShouldBe(lines[0].Length);
        var at = Array.FindIndex(lines[0], cell => cell.Text == "受理率 (%)");
        (lines[1][at], lines[1][at + 1].Number, lines[1][at + 2].Number).ShouldBe((TableCell.Of(0m), 0, 1));
    }

    private static IEnumerable<TableCell[]> Lines() => Names.Select(name => new TableCell[] { name, TableCell.Of(-12.50m), TableCell.Of(null) });

    /// <summary>RFC 4180, read character by character.</summary>
    private static List<List<string>> ReadCsv(string text)
    {
        var (lines, line, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when quoted && at + 1 < text.Length && text[at + 1] == '"':
                    cell.Append(text[++at]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    line.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\r' when !quoted && text[at + 1] == '\n':
                    line.Add(cell.ToString());
                    lines.Add(line);
                    (line, at) = ([], at + 1);
                    cell.Clear();
                    break;
                default:
                    cell.Append(text[at]);
                    break;
            }
        }

        return lines;
    }
}
