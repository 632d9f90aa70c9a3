namespace Oversight.Grains.Results.Suppression;

/// <summary>
/// Hides cells with too few answers, and as few others as protect them. A hidden cell can be computed from what is shown exactly if
/// its line is a bridge in the network of hidden cells, so more are hidden until there is no bridge; and where all the hidden parts of
/// a shown sum have too few answers together, another part is hidden with them. Source: Gusfield, A graph theoretic approach to
/// statistical data security, SIAM J. Comput. 17 (1988).
/// </summary>
public static class CellSuppression
{
    /// <summary>The threshold of the satisfaction surveys.</summary>
    public const int DefaultFewest = 10;

    /// <returns>For each cell, in the order of the table, whether it may be shown. Cells without any answer are shown as such.</returns>
    public static IReadOnlyList<Shown> Apply(CellTable table, int fewest = DefaultFewest)
    {
        bool[] hidden = [.. table.Cells.Select(cell => cell.Answers > 0 && cell.Answers < fewest)];
        var network = new HiddenNetwork(table, hidden);
        var (parts, totals) = (OfSums(table, cell => cell.PartOf), OfSums(table, cell => cell.TotalOf));
        var unprotectable = new HashSet<int>();
        while (true)
        {
            var bridges = network.Bridges().Where(bridge => !unprotectable.Contains(bridge)).ToArray();
            foreach (var bridge in bridges)
            {
                if (!network.HideCycle(bridge))
                {
                    unprotectable.Add(bridge);
                }
            }

            if (bridges.Length == 0 && !HideWithSmallSums(table, hidden, fewest, parts, totals))
            {
                return [.. table.Cells.Select((cell, index) => !hidden[index] ? Shown.Yes : cell.Answers < fewest ? Shown.TooFew : Shown.Protecting)];
            }
        }
    }

    /// <summary>Where the hidden parts of a shown sum have too few answers together, hides its smallest shown part, or the sum.</summary>
    private static bool HideWithSmallSums(CellTable table, bool[] hidden, int fewest, ILookup<int, int> parts, ILookup<int, int> totals)
    {
        var any = false;
        for (var sum = 1; sum < table.Sums; sum++)
        {
            var together = parts[sum].Where(part => hidden[part]).Sum(part => table.Cells[part].Answers);
            if (together == 0 || together >= fewest || totals[sum].All(total => hidden[total]))
            {
                continue;
            }

            var open = parts[sum].Where(part => !hidden[part] && table.Cells[part].Answers > 0).DefaultIfEmpty(-1).MinBy(part => part < 0 ? 0 : table.Cells[part].Answers);
            hidden[open >= 0 ? open : totals[sum].First(total => !hidden[total])] = true;
            any = true;
        }

        return any;
    }

    private static ILookup<int, int> OfSums(CellTable table, Func<TableCell, IEnumerable<int>> sums) =>
        table.Cells.SelectMany((cell, index) => sums(cell).Select(sum => (sum, index))).ToLookup(pair => pair.sum, pair => pair.index);
}
