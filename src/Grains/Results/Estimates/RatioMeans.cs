namespace Oversight.Grains.Results.Estimates;

/// <summary>
/// The weighted mean of a column in each group, and what each answer adds to it: z = w(x-m)/Σw, the linearised ratio of Taylor.
/// Source: Särndal, Swensson, Wretman, Model Assisted Survey Sampling, 5.5 and 5.7.
/// </summary>
internal sealed class RatioMeans
{
    private readonly DesignCells cells;

    public RatioMeans(DesignCells cells, double[] column)
    {
        this.cells = cells;
        var count = cells.Groups.Names.Count;
        (Means, Weights, Valid) = (new double[count], new double[count], new int[count]);
        var (groups, weights) = (cells.Groups.Numbers, cells.Design.Weights);
        for (var row = 0; row < column.Length; row++)
        {
            var (group, value) = (groups[row], column[row]);
            if (group >= 0 && !double.IsNaN(value))
            {
                Means[group] += weights[row] * value;
                Weights[group] += weights[row];
                Valid[group]++;
            }
        }

        for (var group = 0; group < count; group++)
        {
            Means[group] = Weights[group] > 0 ? Means[group] / Weights[group] : double.NaN;
        }
    }

    /// <summary>NaN where nobody answered.</summary>
    public double[] Means { get; }

    /// <summary>Sum of the weights of valid answers.</summary>
    public double[] Weights { get; }

    public int[] Valid { get; }

    /// <summary>Writes what each answer of the same column adds to the mean of its group: nothing where the group has no mean.</summary>
    public void Linearise(double[] column, double[] added)
    {
        var (groups, weights) = (cells.Groups.Numbers, cells.Design.Weights);
        var scale = new double[Means.Length];
        for (var group = 0; group < scale.Length; group++)
        {
            scale[group] = Weights[group] > 0 ? 1 / Weights[group] : 0;
        }

        for (var row = 0; row < column.Length; row++)
        {
            var (group, value) = (groups[row], column[row]);
            added[row] = group >= 0 && scale[group] > 0 && !double.IsNaN(value) ? scale[group] * weights[row] * (value - Means[group]) : 0;
        }
    }
}
