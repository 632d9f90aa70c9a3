using Oversight.Grains.Questionnaires.Formats.Workbooks;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>Rows of named cells → a sheet; the columns are those that some row has, in the order of their first use.</summary>
internal static class XlsTable
{
    public static Sheet Of(string name, IReadOnlyList<Dictionary<string, string>> rows)
    {
        var columns = rows.SelectMany(row => row.Keys).Distinct(StringComparer.Ordinal).ToList();
        return new(name, [columns, .. rows.Select(row => columns.ConvertAll(column => row.GetValueOrDefault(column, string.Empty)))]);
    }

    public static void Add(this Dictionary<string, string> row, string column, Texts texts, Func<string, string> change)
    {
        foreach (var language in texts.Languages)
        {
            row[$"{column}::{language} ({language})"] = change(texts.In(language)!);
        }
    }

    public static void AddIf(this Dictionary<string, string> row, string column, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            row[column] = value;
        }
    }
}
