namespace Oversight.Grains.Results.Suppression;

/// <summary>The network of a table: sums are its points, cells its lines. Cells without answers are no lines: everybody knows them.</summary>
internal sealed class HiddenNetwork
{
    private readonly CellTable table;
    private readonly bool[] hidden;
    private readonly int[][] linesAt;

    /// <param name="hidden">Which cells are hidden; changed in place.</param>
    public HiddenNetwork(CellTable table, bool[] hidden)
    {
        (this.table, this.hidden) = (table, hidden);
        var lines = Enumerable.Range(0, table.Sums).Select(_ => new List<int>()).ToArray();
        for (var index = 0; index < table.Cells.Count; index++)
        {
            if (table.Cells[index].Answers > 0)
            {
                lines[table.Cells[index].First].Add(index);
                lines[table.Cells[index].Second].Add(index);
            }
        }

        linesAt = [.. lines.Select(line => line.ToArray())];
    }

    /// <summary>Hidden cells that are on no cycle of hidden cells (Tarjan's low points, without recursion).</summary>
    public IReadOnlyList<int> Bridges()
    {
        var (entered, lowest, clock) = (new int[table.Sums], new int[table.Sums], 0);
        var bridges = new List<int>();
        var path = new Stack<(int Sum, int By, int Next)>();
        for (var start = 0; start < table.Sums; start++)
        {
            if (entered[start] > 0)
            {
                continue;
            }

            entered[start] = lowest[start] = ++clock;
            path.Push((start, -1, 0));
            while (path.TryPop(out var step))
            {
                if (step.Next == linesAt[step.Sum].Length)
                {
                    Leave(step.Sum, step.By);
                    continue;
                }

                path.Push(step with { Next = step.Next + 1 });
                Follow(step.Sum, step.By, linesAt[step.Sum][step.Next]);
            }
        }

        return bridges;

        void Follow(int sum, int by, int line)
        {
            if (!hidden[line] || line == by)
            {
                return;
            }

            var other = Other(line, sum);
            if (entered[other] > 0)
            {
                lowest[sum] = Math.Min(lowest[sum], entered[other]);
                return;
            }

            entered[other] = lowest[other] = ++clock;
            path.Push((other, line, 0));
        }

        void Leave(int sum, int by)
        {
            if (by < 0)
            {
                return;
            }

            var before = Other(by, sum);
            lowest[before] = Math.Min(lowest[before], lowest[sum]);
            if (lowest[sum] > entered[before])
            {
                bridges.Add(by);
            }
        }
    }

    /// <summary>Hides the cells with the fewest answers that close a cycle through a cell; false where there is none.</summary>
    public bool HideCycle(int cell)
    {
        var (from, to) = (table.Cells[cell].First, table.Cells[cell].Second);
        var (costs, by) = (new long[table.Sums], new int[table.Sums]);
        Array.Fill(costs, long.MaxValue);
        Array.Fill(by, -1);
        costs[from] = 0;
        var open = new PriorityQueue<int, long>([(from, 0)]);
        while (open.TryDequeue(out var sum, out var cost) && sum != to)
        {
            foreach (var line in cost > costs[sum] ? [] : linesAt[sum])
            {
                var other = Other(line, sum);
                var total = cost + (hidden[line] ? 0 : table.Cells[line].Answers);
                if (line != cell && total < costs[other])
                {
                    (costs[other], by[other]) = (total, line);
                    open.Enqueue(other, total);
                }
            }
        }

        if (costs[to] == long.MaxValue)
        {
            return false;
        }

        for (var sum = to; sum != from; sum = Other(by[sum], sum))
        {
            hidden[by[sum]] = true;
        }

        return true;
    }

    private int Other(int line, int sum) => table.Cells[line].First == sum ? table.Cells[line].Second : table.Cells[line].First;
}
