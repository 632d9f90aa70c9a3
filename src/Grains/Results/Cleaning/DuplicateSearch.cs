using System.Runtime.InteropServices;

namespace Oversight.Grains.Results.Cleaning;

/// <summary>
/// Sheets with all the same answers, among them words that two people hardly choose alike: the first is kept, the others are marked
/// with its id. No device is compared, because none is kept.
/// </summary>
internal static class DuplicateSearch
{
    public static IEnumerable<CleaningMark> Find(CleaningInput input, CleaningSettings settings)
    {
        if (!settings.Duplicates)
        {
            yield break;
        }

        var numbers = input.Table.NumberColumns.Order(StringComparer.Ordinal).Select(input.Table.Numbers).ToArray();
        var texts = input.Table.TextColumns.Order(StringComparer.Ordinal).Select(input.Table.Texts).ToArray();
        var seen = new Dictionary<int, List<int>>();
        for (var row = 0; row < input.Table.Count; row++)
        {
            if (!Array.Exists(texts, column => column[row]?.Length >= settings.FewestSameCharacters))
            {
                continue;
            }

            var answered = Answered(numbers, texts, row);
            ref var earlier = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, Hash(numbers, texts, row), out _);
            earlier ??= [];
            if (earlier.FindIndex(other => Same(numbers, texts, other, row)) is >= 0 and var place)
            {
                yield return new(input.Table.Ids[row], CleaningRule.Duplicate, input.Table.Ids[earlier[place]], answered, answered);
            }
            else
            {
                earlier.Add(row);
            }
        }
    }

    private static int Answered(double[][] numbers, string?[][] texts, int row) =>
        numbers.Count(column => !double.IsNaN(column[row])) + texts.Count(column => !string.IsNullOrEmpty(column[row]));

    /// <summary>Only to search less.</summary>
    private static int Hash(double[][] numbers, string?[][] texts, int row)
    {
        var hash = default(HashCode);
        foreach (var column in numbers)
        {
            hash.Add(column[row]);
        }

        foreach (var column in texts)
        {
            hash.Add(column[row] ?? "", StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <summary>NaN equals NaN here: no answer is an answer too.</summary>
    private static bool Same(double[][] numbers, string?[][] texts, int one, int other) =>
        Array.TrueForAll(numbers, column => column[one].Equals(column[other]))
        && Array.TrueForAll(texts, column => string.Equals(column[one] ?? "", column[other] ?? "", StringComparison.Ordinal));
}
