using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Offline;

/// <summary>
/// From the regular expressions of .NET to those of scripts. The two disagree about what <c>\d</c>, <c>\w</c> or <c>[a-z-[aeiou]]</c>
/// stand for, so every such class is asked of .NET itself, character by character, and written out. What means something else in a
/// script (word boundaries, options) is refused rather than guessed.
/// </summary>
internal static class ScriptPatterns
{
    public const string Rule = "this pattern cannot be evaluated without the server; leave out word boundaries and options such as (?i)";

    private static readonly ConcurrentDictionary<string, string?> Known = new(StringComparer.Ordinal);

    /// <exception cref="InvalidInputException">The pattern has no exact counterpart.</exception>
    public static string Require(string pattern, string field) => Find(pattern) ?? throw new InvalidInputException(field, pattern, Rule);

    /// <summary>Null when it has none.</summary>
    public static string? Find(string pattern)
    {
        if (Known.Count > 1_000)
        {
            Known.Clear();
        }

        return Known.GetOrAdd(pattern, static text => Patterns.Find(text) is null || Translate(text) is not { } body ? null : $"^(?:{body})$");
    }

    private static string? Translate(string pattern)
    {
        var script = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
        {
            var (length, written) = Next(pattern, at);
            if (written is null)
            {
                return null;
            }

            script.Append(written);
            at += length;
        }

        return script.ToString();
    }

    /// <summary>How much of the pattern one piece takes, and how a script says it.</summary>
    private static (int Length, string? Written) Next(string pattern, int at) => pattern[at] switch
    {
        '\\' => Escape(pattern, at),
        '[' => EndOfClass(pattern, at) is var end && end > 0 ? (end - at, Class(pattern[at..end])) : (1, null),
        '(' => Opening(pattern, at),
        '{' when Regex.Match(pattern[at..], @"^\{[0-9]+(,[0-9]*)?\}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } many => (many.Length, many.Value),
        '.' => (1, @"[^\n]"),
        '$' => (1, @"(?:(?=\n?$))"),
        '^' or ')' or '|' or '*' or '+' or '?' => (1, pattern[at].ToString()),
        var letter => (1, Letter(letter)),
    };

    private static (int Length, string? Written) Escape(string pattern, int at)
    {
        var letter = pattern[at + 1];
        return letter switch
        {
            'A' => (2, "^"),
            'z' => (2, "$"),
            'Z' => (2, @"(?:(?=\n?$))"),
            'b' or 'B' or 'G' or 'k' or (>= '0' and <= '9') => (2, null),
            'p' or 'P' => pattern.IndexOf('}', at) is var end && end > 0 ? (end + 1 - at, Class(pattern[at..(end + 1)])) : (2, null),
            'x' => (4, Class(pattern.Substring(at, 4))),
            'u' => (6, Class(pattern.Substring(at, 6))),
            'c' => (3, Class(pattern.Substring(at, 3))),
            _ => (2, Class(pattern.Substring(at, 2))),
        };
    }

    private static (int Length, string? Written) Opening(string pattern, int at)
    {
        if (at + 1 == pattern.Length || pattern[at + 1] != '?')
        {
            return (1, "(?:");
        }

        var name = Regex.Match(pattern[at..], @"^\(\?(?:<[A-Za-z_]\w*>|'[A-Za-z_]\w*'|:)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return name.Success ? (name.Length, "(?:") : (1, null);
    }

    /// <summary>The place after the bracket that closes a class; a class may be subtracted from another.</summary>
    private static int EndOfClass(string pattern, int at)
    {
        var from = at + (pattern.AsSpan(at + 1).StartsWith("^") ? 2 : 1);
        for (var place = from; place < pattern.Length; place++)
        {
            switch (pattern[place])
            {
                case '\\':
                    place++;
                    break;
                case '[' when place > from && pattern[place - 1] == '-':
                    place = EndOfClass(pattern, place) - 1;
                    if (place < 0)
                    {
                        return -1;
                    }

                    break;
                case ']' when place > from:
                    return place + 1;
                default:
                    break;
            }
        }

        return -1;
    }

    /// <summary>Which characters (UTF-16 units, as both sides match them) the piece stands for.</summary>
    private static string? Class(string piece)
    {
        if (Patterns.Find(piece) is not { } regex)
        {
            return null;
        }

        var script = new StringBuilder("[");
        var one = new char[1];
        for (var letter = 0; letter <= char.MaxValue; letter++)
        {
            var first = letter;
            for (; letter <= char.MaxValue; letter++)
            {
                one[0] = (char)letter;
                if (!regex.IsMatch(one))
                {
                    break;
                }
            }

            if (letter > first)
            {
                script.Append(Code(first)).Append(letter - 1 > first ? $"-{Code(letter - 1)}" : string.Empty);
            }
        }

        return script.Append(']').ToString();
    }

    private static string Letter(char letter) => char.IsAsciiLetterOrDigit(letter) ? letter.ToString() : Code(letter);

    private static string Code(int letter) => string.Create(CultureInfo.InvariantCulture, $@"\u{letter:x4}");
}
