namespace Oversight.Grains.Results.Cleaning;

/// <summary>Marks answer sheets by the rules of a campaign. Nothing is deleted or changed: who lifts a mark has the sheet back.</summary>
public static class Cleaner
{
    /// <returns>Marks in the order of rules, then of sheets.</returns>
    public static IReadOnlyList<CleaningMark> Mark(CleaningInput input, CleaningSettings settings) =>
        [.. TooFast(input, settings), .. StraightLines(input, settings), .. Traps(input, settings), .. DuplicateSearch.Find(input, settings)];

    /// <summary>The sheets that count: those without an excluding mark, or whose marks were lifted.</summary>
    /// <param name="lifted">Marks that a person lifted, by sheet and rule.</param>
    public static bool[] Kept(
        IReadOnlyList<string> ids, IEnumerable<CleaningMark> marks, CleaningSettings settings, IReadOnlySet<(string AnswerId, CleaningRule Rule)>? lifted = null)
    {
        var excluded = marks
            .Where(mark => settings.Excluding.Contains(mark.Rule) && lifted?.Contains((mark.AnswerId, mark.Rule)) != true)
            .Select(mark => mark.AnswerId)
            .ToHashSet(StringComparer.Ordinal);
        return [.. ids.Select(id => !excluded.Contains(id))];
    }

    private static IEnumerable<CleaningMark> TooFast(CleaningInput input, CleaningSettings settings)
    {
        if (input.Seconds is not { } seconds || settings.TooFastBelow is not { } share)
        {
            yield break;
        }

        var groups = input.Pace ?? GroupColumn.One(seconds.Length);
        var medians = Enumerable.Range(0, groups.Names.Count).Select(_ => new List<double>()).ToArray();
        for (var row = 0; row < seconds.Length; row++)
        {
            if (groups.Numbers[row] >= 0 && !double.IsNaN(seconds[row]))
            {
                medians[groups.Numbers[row]].Add(seconds[row]);
            }
        }

        double[] median = [.. medians.Select(times => times.Count < settings.FewestTimes ? double.NaN : Median(times))];
        for (var row = 0; row < seconds.Length; row++)
        {
            if (groups.Numbers[row] is >= 0 and var group && seconds[row] < median[group] * share)
            {
                yield return new(input.Table.Ids[row], CleaningRule.TooFast, "", seconds[row], median[group]);
            }
        }
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        var middle = values.Count / 2;
        return values.Count % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static IEnumerable<CleaningMark> StraightLines(CleaningInput input, CleaningSettings settings)
    {
        if (settings.StraightRows is not { } fewest)
        {
            yield break;
        }

        var matrices = settings.Matrices.Select(matrix => (matrix.Code, Columns: matrix.Items.Select(input.Table.Numbers).ToArray())).ToArray();
        for (var row = 0; row < input.Table.Count; row++)
        {
            var found = matrices.Select(matrix => (matrix.Code, Line: Line(matrix.Columns, row))).Where(matrix => matrix.Line.Rows >= fewest).ToArray();
            if (found.Length >= settings.StraightMatrices)
            {
                foreach (var (code, line) in found)
                {
                    yield return new(input.Table.Ids[row], CleaningRule.StraightLine, code, line.Code, line.Rows);
                }
            }
        }
    }

    /// <summary>The one code of all answered rows, and how many these are; none where they differ.</summary>
    private static (double Code, int Rows) Line(double[][] columns, int row)
    {
        var (code, rows) = (double.NaN, 0);
        foreach (var column in columns)
        {
            var value = column[row];
            if (double.IsNaN(value))
            {
                continue;
            }

            if (rows > 0 && value != code)
            {
                return (double.NaN, 0);
            }

            (code, rows) = (value, rows + 1);
        }

        return (code, rows);
    }

    private static IEnumerable<CleaningMark> Traps(CleaningInput input, CleaningSettings settings)
    {
        foreach (var trap in settings.Traps)
        {
            var (column, shown) = (input.Table.Numbers(trap.Item), input.TrapShown?.GetValueOrDefault(trap.Item));
            for (var row = 0; row < column.Length; row++)
            {
                if (shown?[row] != false && column[row] != trap.Expected)
                {
                    yield return new(input.Table.Ids[row], CleaningRule.Trap, trap.Item, column[row], trap.Expected);
                }
            }
        }
    }
}
