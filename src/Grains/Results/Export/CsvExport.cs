using System.Globalization;

namespace Oversight.Grains.Results.Export;

/// <summary>
/// CSV as RFC 4180 has it: comma, CRLF, UTF-8. With <see cref="CsvStyle.Sheet"/> a mark of byte order, which Excel needs to see UTF-8, and an
/// apostrophe before texts that a spreadsheet would run as a formula.
/// </summary>
public static class CsvExport
{
    /// <param name="labels">What codes stand for instead of the codes.</param>
    public static void Write(ExportTable table, TextWriter writer, CsvStyle style = CsvStyle.Sheet, bool labels = false)
    {
        if (style == CsvStyle.Sheet)
        {
            writer.Write('\uFEFF');
        }

        Line(writer, (style == CsvStyle.Sheet ? table.Variables.Select(variable => variable.Name) : table.SpssNames).Select(name => Quoted(name, style)));
        for (var row = 0; row < table.Count; row++)
        {
            var at = row;
            Line(writer, table.Variables.Select(variable => Cell(variable, at, style, labels)));
        }
    }

    private static void Line(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells));
        writer.Write("\r\n");
    }

    private static string Cell(ExportVariable variable, int row, CsvStyle style, bool labels)
    {
        if (variable.Texts is { } texts)
        {
            return Quoted(style == CsvStyle.Syntax ? (texts[row] ?? "").ReplaceLineEndings(" ") : texts[row] ?? "", style);
        }

        var number = variable.Numbers![row];
        return double.IsNaN(number) ? ""
            : labels && variable.Values.TryGetValue(number, out var label) ? Quoted(label, style)
            : number.ToString("R", CultureInfo.InvariantCulture);
    }

    private static string Quoted(string text, CsvStyle style)
    {
        if (style == CsvStyle.Sheet && text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
