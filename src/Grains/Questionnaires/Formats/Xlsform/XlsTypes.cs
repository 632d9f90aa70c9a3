namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>The column type in its many spellings.</summary>
internal static class XlsTypes
{
    public static string Normal(XlsRow row) => string.Join(' ', (row["type"] ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary><c>open</c>, <c>close</c> (<c>end</c> alone is a type of its own), <c>one</c>, <c>many</c> or <c>rank</c> with what follows; else the type and nothing.</summary>
    public static (string Kind, string What) Of(XlsRow row)
    {
        var text = Normal(row);
        foreach (var (begin, kind) in Beginnings)
        {
            if (text.StartsWith(begin, StringComparison.OrdinalIgnoreCase))
            {
                return (kind, kind is "open" or "close" ? text[begin.Length..].Trim().ToLowerInvariant() : text[begin.Length..].Trim());
            }
        }

        return (text.ToLowerInvariant(), string.Empty);
    }

    private static readonly (string Begin, string Kind)[] Beginnings =
    [
        ("begin ", "open"), ("begin_", "open"), ("end ", "close"), ("end_", "close"),
        ("select one from ", "one"), ("select_one_from_file ", "file"), ("select_multiple_from_file ", "file"), ("select_one_external ", "external"), ("select_one ", "one"), ("select one ", "one"), ("select1 ", "one"), ("add select one prompt using ", "one"),
        ("select all that apply from ", "many"), ("select_multiple ", "many"), ("select multiple from ", "many"), ("select multiple ", "many"), ("add select multiple prompt using ", "many"), ("rank ", "rank"),
    ];
}
