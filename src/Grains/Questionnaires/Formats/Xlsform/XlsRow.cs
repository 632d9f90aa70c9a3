using System.Globalization;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>One row by its headers, which remembers which cells were read: the rest is listed.</summary>
internal sealed class XlsRow
{
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["caption"] = "label", ["list name"] = "list_name", ["value"] = "name", ["readonly"] = "read_only", ["relevance"] = "relevant", ["skippattern"] = "relevant", ["requiredmsg"] = "required_message",
        ["constraint message"] = "constraint_message", ["constrainmsg"] = "constraint_message", ["default_lang"] = "default_language", ["form title"] = "form_title", ["set form title"] = "form_title", ["form id"] = "form_id",
        ["command"] = "type", ["bind::relevant"] = "relevant", ["bind::constraint"] = "constraint", ["bind::required"] = "required", ["bind::calculate"] = "calculation", ["required message"] = "required_message",
    };

    private static readonly HashSet<string> Looks = new(StringComparer.Ordinal) { "appearance", "rows", "autoplay", "buttontext", "noapperrorstring", "style" };

    private readonly Dictionary<string, string> cells = [];
    private readonly HashSet<string> read = [];
    private readonly CarryOver carry;

    private XlsRow(string sheet, int number, CarryOver carry)
    {
        this.carry = carry;
        Sheet = sheet;
        Number = number;
    }

    public string Sheet { get; }

    /// <summary>As the spreadsheet counts: the header is row 1.</summary>
    public int Number { get; }

    public string Place => this["name"] is { Length: > 0 } name ? $"{Sheet} row {Number} ({name})" : $"{Sheet} row {Number}";

    public string? this[string column] => cells.GetValueOrDefault(column);

    public static List<XlsRow> Of(Workbooks.Sheet? sheet, CarryOver carry)
    {
        if (sheet is null)
        {
            return [];
        }

        var headers = sheet.Rows.Count > 0 ? sheet.Rows[0].Select(Normal).ToList() : [];
        List<XlsRow> rows = [];
        for (var index = 1; index < sheet.Rows.Count; index++)
        {
            var row = new XlsRow(sheet.Name.Trim().ToLowerInvariant(), index + 1, carry);
            for (var column = 0; column < sheet.Rows[index].Count; column++)
            {
                row.Set(column < headers.Count && headers[column].Length > 0 ? headers[column] : $"column {column + 1}", sheet.Rows[index][column].Trim());
            }

            if (row.cells.Count > 0)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    public string? Take(string column)
    {
        read.Add(column);
        return this[column];
    }

    /// <summary>The texts of <c>label</c>, <c>label::English (en)</c>…; a column without a language is of the default one.</summary>
    public Texts Texts(string column, string defaultLanguage)
    {
        var texts = Questionnaires.Texts.None;
        foreach (var (name, value) in cells.Where(cell => cell.Key == column || cell.Key.StartsWith(column + "::", StringComparison.Ordinal)))
        {
            read.Add(name);
            var language = name == column ? defaultLanguage : ForeignLanguages.Tag(name[(column.Length + 2)..]);
            // The column of a language wins over the one without.
            if (name != column || texts.In(language) is null)
            {
                texts = texts.With(language, value);
            }
        }

        return texts;
    }

    public bool Flag(string column) => Take(column)?.ToLowerInvariant() is "yes" or "true" or "true()" or "1" or "y";

    public void List(string column, string chinese, string english)
    {
        read.Add(column);
        carry.Add(Place, $"{column}: {this[column]}", chinese, english);
    }

    public void ListWhole(string chinese, string english)
    {
        carry.Add(Place, $"type: {this["type"]}", chinese, english);
        read.UnionWith(cells.Keys);
    }

    public void ListRest()
    {
        foreach (var column in cells.Keys.Where(column => !read.Contains(column)).ToList())
        {
            var first = column.Split("::")[0];
            if (Looks.Contains(first))
            {
                List(column, "仅为外观，由本系统的页面决定", "only the look, which our pages decide");
            }
            else if (first is "image" or "audio" or "video" or "media" or "big-image")
            {
                List(column, "问卷不含媒体文件", "our questionnaires carry no media");
            }
            else
            {
                List(column, "本系统的问卷没有对应内容", "our questionnaires have no counterpart");
            }
        }
    }

    /// <summary>A row with other texts, for the copies of a loop.</summary>
    public XlsRow Replaced(Func<string, string, string> change)
    {
        var row = new XlsRow(Sheet, Number, carry);
        foreach (var (name, value) in cells)
        {
            row.Set(name, change(name, value));
        }

        return row;
    }

    private void Set(string header, string value)
    {
        if (value.Length > 0)
        {
            cells.TryAdd(header, value);
        }
    }

    private static string Normal(string header)
    {
        var trimmed = header.Trim();
        if (trimmed.StartsWith("bind", StringComparison.OrdinalIgnoreCase) && trimmed.Contains("jr:", StringComparison.OrdinalIgnoreCase))
        {
            trimmed = trimmed.EndsWith("constraintMsg", StringComparison.OrdinalIgnoreCase) ? "constraint_message" : trimmed.EndsWith("requiredMsg", StringComparison.OrdinalIgnoreCase) ? "required_message" : trimmed;
        }

        // label:english is the old form of label::english; jr: and xml: are prefixes of names.
        var parts = (trimmed.Contains("::", StringComparison.Ordinal) ? trimmed.Split("::") : trimmed.Contains("jr:", StringComparison.Ordinal) ? [trimmed] : trimmed.Split(':')).Select(part => part.Trim()).ToArray();
        var first = parts[0].ToLower(CultureInfo.InvariantCulture);
        if (first is "media" or "bind" && parts.Length > 1)
        {
            (first, parts) = first == "media" ? (parts[1].ToLowerInvariant(), parts[1..]) : ($"bind::{parts[1].ToLowerInvariant()}", parts[1..]);
        }

        first = OtherNames.GetValueOrDefault(first, first);
        return parts.Length > 1 ? $"{first}::{string.Join("::", parts[1..])}" : first;
    }
}
