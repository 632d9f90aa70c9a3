namespace Oversight.Grains.Results.Suppression;

/// <summary>Cells of which some are the sums of others.</summary>
public sealed class CellTable
{
    /// <summary>The sum that stands for none.</summary>
    public const int Outside = 0;

    public const string Total = "Σ";

    private CellTable(IReadOnlyList<TableCell> cells, int sums) => (Cells, Sums) = (cells, sums);

    public IReadOnlyList<TableCell> Cells { get; }

    /// <summary>How many sums there are, with <see cref="Outside"/>.</summary>
    public int Sums { get; }

    /// <summary>A list with its total, which has the key Σ.</summary>
    public static CellTable List(IReadOnlyList<(string Key, int Answers)> cells) =>
        Tree([(Total, null, cells.Sum(cell => cell.Answers)), .. cells.Select(cell => (cell.Key, (string?)Total, cell.Answers))]);

    /// <summary>Rows and columns with their totals: keys are <c>row/column</c>, <c>row/Σ</c>, <c>Σ/column</c> and <c>Σ/Σ</c>.</summary>
    public static CellTable Cross(IReadOnlyList<string> rows, IReadOnlyList<string> columns, int[,] answers)
    {
        var cells = new List<TableCell>();
        int[] acrossColumns = new int[columns.Count];
        int rowOf = 1, columnOf = rows.Count + 2, all = 0, rowTotal = rows.Count + 1, columnTotal = rows.Count + columns.Count + 2;
        for (var row = 0; row < rows.Count; row++)
        {
            var sum = 0;
            for (var column = 0; column < columns.Count; column++)
            {
                cells.Add(new($"{rows[row]}/{columns[column]}", answers[row, column], rowOf + row, columnOf + column));
                sum += answers[row, column];
                acrossColumns[column] += answers[row, column];
            }

            all += sum;
            cells.Add(new($"{rows[row]}/{Total}", sum, rowOf + row, columnTotal, TotalOfFirst: true));
        }

        for (var column = 0; column < columns.Count; column++)
        {
            cells.Add(new($"{Total}/{columns[column]}", acrossColumns[column], rowTotal, columnOf + column, TotalOfSecond: true));
        }

        cells.Add(new($"{Total}/{Total}", all, rowTotal, columnTotal, TotalOfFirst: true, TotalOfSecond: true));
        return new(cells, columnTotal + 1);
    }

    /// <summary>Parts of parts: streets of areas of a city. A parent is the sum of its children and stands before them.</summary>
    /// <param name="cells">Key, key of the parent or null for a root, answers.</param>
    public static CellTable Tree(IReadOnlyList<(string Key, string? Parent, int Answers)> cells)
    {
        var parents = cells.Select(cell => cell.Parent).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var sums = new Dictionary<string, int>(StringComparer.Ordinal);
        var result = new List<TableCell>();
        foreach (var (key, parent, answers) in cells)
        {
            var own = parents.Contains(key) ? sums.Count + 1 : Outside;
            if (own != Outside)
            {
                sums.Add(key, own);
            }

            result.Add(new(key, answers, parent is null ? Outside : sums[parent], own, TotalOfSecond: own != Outside));
        }

        return new(result, sums.Count + 1);
    }
}
