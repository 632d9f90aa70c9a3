using System.Buffers;
using System.Globalization;
using System.Text;

namespace Oversight.Api.Statistics;

/// <summary>
/// Writes RFC 4180 in UTF-8 with a byte order mark, by which spreadsheets know it. A text that a spreadsheet would take for a
/// formula gets an apostrophe before it; numbers stay numbers.
/// </summary>
internal static class CsvFile
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static byte[] Write(IEnumerable<TableCell[]> lines)
    {
        var text = new StringBuilder().Append('\uFEFF');
        foreach (var line in lines)
        {
            text.AppendJoin(',', line.Select(Cell)).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Also used where a spreadsheet is written: such a text may be copied on into another one.</summary>
    public static string Harmless(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    private static string Cell(TableCell cell)
    {
        if (cell.Number is { } number)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var text = Harmless(cell.Text ?? string.Empty);
        return text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
