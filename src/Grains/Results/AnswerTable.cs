using Oversight.Grains.Errors;

namespace Oversight.Grains.Results;

/// <summary>
/// Answers as columns, one row for each answer sheet. Numbers are the codes as answered, NaN where there is no answer. Columns are
/// shared, not copied: do not change an array after it is given.
/// </summary>
public sealed class AnswerTable
{
    private readonly Dictionary<string, double[]> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?[]> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GroupColumn> groups = new(StringComparer.Ordinal);

    /// <param name="ids">Of the answer sheets, in the order in which they came.</param>
    public AnswerTable(IReadOnlyList<string> ids) => Ids = ids;

    public IReadOnlyList<string> Ids { get; }

    public int Count => Ids.Count;

    public IEnumerable<string> NumberColumns => numbers.Keys;

    public IEnumerable<string> TextColumns => texts.Keys;

    public IEnumerable<string> GroupColumns => groups.Keys;

    public AnswerTable AddNumbers(string code, double[] column)
    {
        Fits(column.Length);
        numbers.Add(code, column);
        return this;
    }

    public AnswerTable AddTexts(string code, string?[] column)
    {
        Fits(column.Length);
        texts.Add(code, column);
        return this;
    }

    public AnswerTable AddGroups(string code, GroupColumn column)
    {
        Fits(column.Count);
        groups.Add(code, column);
        return this;
    }

    /// <exception cref="NotFoundException">There is no such column.</exception>
    public double[] Numbers(string code) => numbers.GetValueOrDefault(code) ?? throw new NotFoundException("item", code);

    /// <exception cref="NotFoundException">There is no such column.</exception>
    public string?[] Texts(string code) => texts.GetValueOrDefault(code) ?? throw new NotFoundException("item", code);

    /// <exception cref="NotFoundException">There is no such column.</exception>
    public GroupColumn Groups(string code) => groups.GetValueOrDefault(code) ?? throw new NotFoundException("group", code);

    /// <summary>The rows that are kept, in the same order: what is left after cleaning.</summary>
    public AnswerTable Where(bool[] kept)
    {
        Fits(kept.Length);
        var table = new AnswerTable(Pick([.. Ids], kept));
        foreach (var (code, column) in numbers)
        {
            table.AddNumbers(code, Pick(column, kept));
        }

        foreach (var (code, column) in texts)
        {
            table.AddTexts(code, Pick(column, kept));
        }

        foreach (var (code, column) in groups)
        {
            table.AddGroups(code, column.Where(kept));
        }

        return table;
    }

    internal static T[] Pick<T>(T[] column, bool[] kept)
    {
        var result = new T[kept.Count(keep => keep)];
        for (int row = 0, to = 0; row < column.Length; row++)
        {
            if (kept[row])
            {
                result[to++] = column[row];
            }
        }

        return result;
    }

    private void Fits(int length)
    {
        if (length != Count)
        {
            throw new ArgumentException($"a column of {length} for {Count} answers", nameof(length));
        }
    }
}
