using System.Runtime.InteropServices;

namespace Oversight.Grains.Results;

/// <summary>To which group each answer belongs: street, sector, sex, mode. Groups are numbered in the ordinal order of their names.</summary>
public sealed class GroupColumn
{
    /// <summary>The number of an answer of which the group is not known.</summary>
    public const int Unknown = -1;

    /// <param name="numbers">The group of each answer, or <see cref="Unknown"/>.</param>
    /// <param name="names">The name of each number.</param>
    public GroupColumn(int[] numbers, IReadOnlyList<string> names)
    {
        foreach (var number in numbers)
        {
            if (number < Unknown || number >= names.Count)
            {
                throw new ArgumentOutOfRangeException(nameof(numbers), number, "a group has a name");
            }
        }

        Numbers = numbers;
        Names = names;
    }

    public int[] Numbers { get; }

    public IReadOnlyList<string> Names { get; }

    public int Count => Numbers.Length;

    /// <summary>Everybody in one group.</summary>
    public static GroupColumn One(int count, string name = "") => new(new int[count], [name]);

    /// <param name="values">The group of each answer; null or empty where it is not known.</param>
    public static GroupColumn From(IReadOnlyList<string?> values)
    {
        string[] names = [.. values.Where(value => !string.IsNullOrEmpty(value)).Select(value => value!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var index = names.Select((name, number) => (name, number)).ToDictionary(pair => pair.name, pair => pair.number, StringComparer.Ordinal);
        return new([.. values.Select(value => string.IsNullOrEmpty(value) ? Unknown : index[value])], names);
    }

    /// <summary>Groups of the pairs that occur, named <c>a/b</c>.</summary>
    public static GroupColumn Cross(GroupColumn first, GroupColumn second)
    {
        var numbers = new Dictionary<(int, int), int>();
        var names = new List<string>();
        var result = new int[first.Count];
        for (var row = 0; row < result.Length; row++)
        {
            var pair = (first.Numbers[row], second.Numbers[row]);
            if (pair.Item1 < 0 || pair.Item2 < 0)
            {
                result[row] = Unknown;
                continue;
            }

            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, pair, out var known);
            if (!known)
            {
                number = names.Count;
                names.Add($"{first.Names[pair.Item1]}/{second.Names[pair.Item2]}");
            }

            result[row] = number;
        }

        return new(result, names);
    }

    /// <summary>The number of a name, or <see cref="Unknown"/>.</summary>
    public int NumberOf(string name)
    {
        for (var number = 0; number < Names.Count; number++)
        {
            if (Names[number] == name)
            {
                return number;
            }
        }

        return Unknown;
    }

    public GroupColumn Where(bool[] kept) => new(AnswerTable.Pick(Numbers, kept), Names);
}
