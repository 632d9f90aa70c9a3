using System.Globalization;
using System.Text;

namespace Oversight.Grains.Results.Export;

/// <summary>
/// Names that SPSS accepts: a letter first, then letters, digits, underscores and points, no point at the end, at most 64 bytes of
/// UTF-8, not a reserved word, different without regard to case. Source: IBM SPSS Statistics, Command Syntax Reference, Variable Names.
/// </summary>
internal static class SpssName
{
    private const int LongestBytes = 64;

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH",
    };

    public static IReadOnlyList<string> Of(IReadOnlyList<ExportVariable> variables)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var variable in variables)
        {
            var name = Allowed(variable.Name);
            for (var number = 2; !taken.Add(name); number++)
            {
                var tail = "_" + number.ToString(CultureInfo.InvariantCulture);
                name = Shortened(Allowed(variable.Name), LongestBytes - tail.Length) + tail;
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>Cuts between characters so that at most this many bytes of UTF-8 are left.</summary>
    public static string Shortened(string text, int bytes)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if ((bytes -= rune.Utf8SequenceLength) < 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }

    private static string Allowed(string name)
    {
        var letters = new StringBuilder();
        foreach (var letter in name)
        {
            letters.Append(char.IsLetterOrDigit(letter) || letter is '_' or '.' ? letter : '_');
        }

        if (letters.Length == 0 || !char.IsLetter(letters[0]) || Reserved.Contains(name))
        {
            letters.Insert(0, "V_");
        }

        return Shortened(letters.ToString(), LongestBytes).TrimEnd('.', '_') is { Length: > 0 } allowed ? allowed : "V";
    }
}
