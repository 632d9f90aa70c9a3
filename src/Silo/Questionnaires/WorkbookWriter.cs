using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Oversight.Silo.Questionnaires;

/// <summary>Writes .xlsx with texts in the cells themselves: no shared strings, no styles.</summary>
internal static class WorkbookWriter
{
    public static void Write(Grains.Questionnaires.Formats.Workbooks.Workbook workbook, Stream file)
    {
        using var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var part = document.AddWorkbookPart();
        var sheets = new Sheets();
        foreach (var sheet in workbook.Sheets)
        {
            var worksheet = part.AddNewPart<WorksheetPart>();
            worksheet.Worksheet = new(new SheetData(sheet.Rows.Select((row, index) => RowOf(row, index + 1))));
            sheets.AppendChild(new Sheet { Name = sheet.Name, SheetId = (uint)sheets.Count() + 1, Id = part.GetIdOfPart(worksheet) });
        }

        part.Workbook = new(sheets);
    }

    private static Row RowOf(IReadOnlyList<string> cells, int number)
    {
        var row = new Row { RowIndex = (uint)number };
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].Length > 0)
            {
                row.AppendChild(new Cell
                {
                    CellReference = $"{Letters(column)}{number}",
                    DataType = CellValues.InlineString,
                    InlineString = new(new Text(cells[column]) { Space = SpaceProcessingModeValues.Preserve }),
                });
            }
        }

        return row;
    }

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));
}
