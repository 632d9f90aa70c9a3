using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Oversight.Grains.Results.Export;

namespace Oversight.Api.Surveys;

/// <summary>
/// Answers as an Excel workbook (.xlsx, ECMA-376): a sheet of codes, the same with what the codes stand for, and a list of the variables.
/// Written row by row: a large survey does not have to fit into memory twice. Texts are texts, whatever they begin with: no formula runs.
/// </summary>
public static class SurveyWorkbook
{
    /// <summary>Rows that a sheet can hold, with the head.</summary>
    public const int MostRows = 1_048_576;

    /// <exception cref="Grains.Errors.InvalidInputException">There are more answers than a sheet has rows.</exception>
    public static void Write(ExportTable table, Stream stream)
    {
        if (table.Count >= MostRows)
        {
            throw new Grains.Errors.InvalidInputException("format", "xlsx", $"at most {MostRows - 1} answers; take csv or sav");
        }

        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var sheets = new Sheets();
        Add("数据 data", Data(table, labels: false));
        Add("标签 labels", Data(table, labels: true));
        Add("变量 variables", Variables(table));
        workbook.Workbook = new(sheets);

        void Add(string name, IEnumerable<IEnumerable<SheetValue>> rows)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            SheetWriter.Write(part, rows);
            sheets.AppendChild(new Sheet { Name = name, Id = workbook.GetIdOfPart(part), SheetId = (uint)sheets.ChildElements.Count + 1 });
        }
    }

    private static IEnumerable<IEnumerable<SheetValue>> Data(ExportTable table, bool labels)
    {
        yield return table.Variables.Select(variable => new SheetValue(variable.Name));
        for (var row = 0; row < table.Count; row++)
        {
            var at = row;
            yield return table.Variables.Select(variable => Value(variable, at, labels));
        }
    }

    private static SheetValue Value(ExportVariable variable, int row, bool labels)
    {
        if (variable.Texts is { } texts)
        {
            return new(texts[row]);
        }

        var number = variable.Numbers![row];
        return labels && variable.Values.TryGetValue(number, out var label) ? new(label) : new(number);
    }

    private static IEnumerable<IEnumerable<SheetValue>> Variables(ExportTable table)
    {
        yield return [new("变量 variable"), new("SPSS"), new("标签 label"), new("编码 code"), new("含义 meaning")];
        for (var index = 0; index < table.Variables.Count; index++)
        {
            var variable = table.Variables[index];
            yield return [new(variable.Name), new(table.SpssNames[index]), new(variable.Label)];
            foreach (var (code, label) in variable.Values.OrderBy(pair => pair.Key))
            {
                yield return [new(variable.Name), new(""), new(""), new(code), new(label)];
            }
        }
    }
}
