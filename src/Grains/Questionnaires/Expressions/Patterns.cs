using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>Regular expressions whose time grows with the text alone, whatever a questionnaire says.</summary>
internal static class Patterns
{
    public const int Longest = 500;
    public const string Rule = "must be a regular expression of at most 500 characters without look-around and back references";

    private static readonly ConcurrentDictionary<string, Regex?> Known = new(StringComparer.Ordinal);

    /// <summary>Null when it is none of these; matches whole texts.</summary>
    public static Regex? Find(string pattern)
    {
        if (Known.TryGetValue(pattern, out var known))
        {
            return known;
        }

        // Patterns come from questionnaires, of which there are few; a flood of them must not stay in memory.
        if (Known.Count > 1_000)
        {
            Known.Clear();
        }

        return Known[pattern] = Create(pattern);
    }

    private static Regex? Create(string pattern)
    {
        try
        {
            return pattern.Length is 0 or > Longest ? null : new($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
