using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Oversight.Api.Statistics;

/// <summary>Writes a workbook with one sheet for each name: texts as texts, numbers as numbers, no formula anywhere.</summary>
internal static class XlsxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static byte[] Write(params ReadOnlySpan<(string Name, IEnumerable<TableCell[]> Lines)> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var list = new Sheets();
            foreach (var (name, lines) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new(new SheetData(lines.Select(line => new Row(line.Select(Cell)))));
                list.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)list.ChildElements.Count + 1, Name = name });
            }

            book.Workbook = new(list);
        }

        return stream.ToArray();
    }

    private static Cell Cell(TableCell cell) => cell.Number is { } number
        ? new() { CellValue = new(number.ToString(CultureInfo.InvariantCulture)), DataType = CellValues.Number }
        : new() { InlineString = new(new Text(CsvFile.Harmless(cell.Text ?? string.Empty)) { Space = SpaceProcessingModeValues.Preserve }), DataType = CellValues.InlineString };
}
