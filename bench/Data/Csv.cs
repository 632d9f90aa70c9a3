using System.Text;

namespace Oversight.Bench.Data;

/// <summary>The part of RFC 4180 that generated files use: quoted fields, but no line break inside a field.</summary>
internal static class Csv
{
    public static IEnumerable<string[]> Records(TextReader text)
    {
        while (text.ReadLine() is { } line)
            yield return Split(line);
    }

    public static void WriteRecord(TextWriter text, params ReadOnlySpan<string> fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                text.Write(',');
            var quoted = fields[i].AsSpan().IndexOfAny(',', '"') >= 0;
            text.Write(quoted ? $"\"{fields[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : fields[i]);
        }

        text.WriteLine();
    }

    private static string[] Split(string line)
    {
        if (!line.Contains('"', StringComparison.Ordinal))
            return line.Split(',');
        var fields = new List<string>();
        var field = new StringBuilder();
        var inside = false;
        for (var i = 0; i < line.Length; i++)
        {
            var at = line[i];
            if (at == '"' && inside && i + 1 < line.Length && line[i + 1] == '"')
                field.Append(line[++i]);
            else if (at == '"')
                inside = !inside;
            else if (at == ',' && !inside)
                Take(fields, field);
            else
                field.Append(at);
        }

        Take(fields, field);
        return [.. fields];
    }

    private static void Take(List<string> fields, StringBuilder field)
    {
        fields.Add(field.ToString());
        field.Clear();
    }
}
