using Oversight.Grains.Results.Suppression;

namespace Oversight.Grains.Tests.Results;

/// <summary>What somebody can find out who writes down every sum of a published table as an equation.</summary>
internal static class Equations
{
    /// <summary>Whether the hidden cell has one value only that fits; cells without answers count as known.</summary>
    public static bool Determine(CellTable table, int[] hidden, int cell)
    {
        double[][] rows = [.. Enumerable.Range(1, table.Sums - 1).Select(sum => hidden.Select(index => Sign(table.Cells[index], sum)).ToArray())];
        double[] unit = [.. hidden.Select(index => index == cell ? 1.0 : 0)];
        return Rank(rows) == Rank([.. rows, unit]);
    }

    private static double Sign(TableCell cell, int sum) =>
        (cell.First == sum ? cell.TotalOfFirst ? -1 : 1 : 0) + (cell.Second == sum ? cell.TotalOfSecond ? -1 : 1 : 0);

    private static int Rank(double[][] source)
    {
        var rows = source.Select(row => (double[])row.Clone()).ToArray();
        var rank = 0;
        for (var column = 0; rows.Length > 0 && column < rows[0].Length && rank < rows.Length; column++)
        {
            var pivot = Array.FindIndex(rows, rank, row => Math.Abs(row[column]) > 1e-9);
            if (pivot < 0)
            {
                continue;
            }

            (rows[rank], rows[pivot]) = (rows[pivot], rows[rank]);
            for (var other = rank + 1; other < rows.Length; other++)
            {
                var factor = rows[other][column] / rows[rank][column];
                for (var place = column; place < rows[other].Length; place++)
                {
                    rows[other][place] -= factor * rows[rank][place];
                }
            }

            rank++;
        }

        return rank;
    }
}
