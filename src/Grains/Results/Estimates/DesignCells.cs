using System.Runtime.InteropServices;

namespace Oversight.Grains.Results.Estimates;

/// <summary>
/// Answers of one group in one stratum: as many sums as variances need. Found once for all items, because finding costs more than
/// summing.
/// </summary>
internal sealed class DesignCells
{
    private readonly double[] groupWeights;
    private readonly int[] groupAnswers;

    public DesignCells(SampleDesign design, GroupColumn groups)
    {
        (Design, Groups) = (design, groups);
        OfRow = new int[design.Count];
        var numbers = new Dictionary<long, int>();
        var found = new List<(int Group, int Stratum)>();
        for (var row = 0; row < OfRow.Length; row++)
        {
            var (group, stratum) = (groups.Numbers[row], design.Strata[row]);
            if (group < 0)
            {
                OfRow[row] = -1;
                continue;
            }

            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, ((long)group << 32) | (uint)stratum, out var known);
            if (!known)
            {
                cell = found.Count;
                found.Add((group, stratum));
            }

            OfRow[row] = cell;
        }

        Cells = [.. found];
        Degrees = new double[groups.Names.Count];
        foreach (var (group, stratum) in Cells)
        {
            Degrees[group] += design.Sizes[stratum] - 1;
        }

        (groupWeights, groupAnswers) = (new double[groups.Names.Count], new int[groups.Names.Count]);
        for (var row = 0; row < OfRow.Length; row++)
        {
            if (OfRow[row] >= 0 && design.Weights[row] > 0)
            {
                groupWeights[groups.Numbers[row]] += design.Weights[row];
                groupAnswers[groups.Numbers[row]]++;
            }
        }
    }

    public SampleDesign Design { get; }

    public GroupColumn Groups { get; }

    /// <summary>The cell of each answer; -1 where its group is not known.</summary>
    public int[] OfRow { get; }

    public (int Group, int Stratum)[] Cells { get; }

    /// <summary>Of each group: answers of the strata in which it has any, less these strata.</summary>
    public double[] Degrees { get; }

    /// <summary>
    /// The variance of a sum for each group, from what each answer adds to it: Σ (1-n/N)·n/(n-1)·Σ(z-z̄)² over strata, where all
    /// n answers of a stratum count and those of other groups add nothing. A stratum of one answer is compared with zero, the mean
    /// over all strata of a linearised ratio; this errs to the wide side. Beside it what the variance would be if as many answers came
    /// from a simple random sample, drawn with replacement: s²/n with the weighted variance s², found back through u = z·Σw/w.
    /// </summary>
    public (double[] Design, double[] Simple) Variances(double[] added)
    {
        var (sums, squares, weighted) = (new double[Cells.Length], new double[Cells.Length], new double[Cells.Length]);
        var weights = Design.Weights;
        for (var row = 0; row < added.Length; row++)
        {
            var (cell, z) = (OfRow[row], added[row]);
            if (cell >= 0 && z != 0)
            {
                sums[cell] += z;
                squares[cell] += z * z;
                weighted[cell] += z * z / weights[row];
            }
        }

        var (variances, simple) = (new double[Groups.Names.Count], new double[Groups.Names.Count]);
        for (var cell = 0; cell < Cells.Length; cell++)
        {
            var (group, stratum) = Cells[cell];
            double size = Design.Sizes[stratum];
            simple[group] += weighted[cell];
            variances[group] += Design.Unseen(stratum) * (size > 1
                ? size / (size - 1) * Math.Max(0, squares[cell] - (sums[cell] * sums[cell] / size))
                : squares[cell]);
        }

        for (var group = 0; group < simple.Length; group++)
        {
            // s² = Σw·u²/Σw·n/(n-1) is Σw·Σ(z²/w)·n/(n-1), and dividing by n leaves n - 1.
            simple[group] = groupAnswers[group] > 1 ? groupWeights[group] * simple[group] / (groupAnswers[group] - 1) : double.NaN;
        }

        return (variances, simple);
    }
}
