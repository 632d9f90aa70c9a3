using System.Globalization;
using System.Text;
using Oversight.Testing;

namespace Oversight.Grains.Tests.Results;

/// <summary>A file of real answers as columns.</summary>
internal sealed class RealAnswers
{
    private readonly List<string[]> rows;

    private RealAnswers(List<string[]> rows) => this.rows = rows;

    public int Count => rows.Count - 1;

    /// <summary>The test is skipped where the file is absent. Some files end without a line break.</summary>
    public static RealAnswers Read(string file) => new(Rows(File.ReadAllText(SharedData.Require("responses", file), Encoding.Latin1).TrimEnd() + "\n"));

    /// <summary>The first column whose head has the text.</summary>
    public string[] Texts(string head)
    {
        var column = Array.FindIndex(rows[0], name => name.Contains(head, StringComparison.Ordinal));
        return [.. rows.Skip(1).Select(row => row[column])];
    }

    public double[] Numbers(string head) =>
        [.. Texts(head).Select(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)];

    private static List<string[]> Rows(string text)
    {
        var (rows, row, field, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            if (quoted && letter == '"' && place + 1 < text.Length && text[place + 1] == '"')
            {
                field.Append('"');
                place++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && letter is ',' or '\n')
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (letter == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                field.Append(letter);
            }
        }

        return rows;
    }
}
