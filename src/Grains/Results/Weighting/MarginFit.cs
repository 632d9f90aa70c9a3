namespace Oversight.Grains.Results.Weighting;

/// <summary>How well a weighted sample meets a known distribution.</summary>
/// <param name="Largest">Greatest difference of a group's share from that of the population, 0..1.</param>
/// <param name="Unreachable">Groups of the population of which nobody answered; their share lies with the others.</param>
public sealed record MarginFit(string Name, double Largest, IReadOnlyList<string> Unreachable)
{
    public static MarginFit Of(Margin margin, double[] weights)
    {
        var (sums, answers) = Sums(margin, weights);
        var (all, population) = (sums.Sum(), margin.Population.Sum());
        var largest = sums.Select((sum, group) => Math.Abs((sum / all) - (margin.Population[group] / population))).DefaultIfEmpty(0).Max();
        return new(margin.Name, largest, [.. margin.Column.Names.Where((_, group) => margin.Population[group] > 0 && answers[group] == 0)]);
    }

    internal static (double[] Weights, int[] Answers) Sums(Margin margin, double[] weights)
    {
        var (sums, answers) = (new double[margin.Population.Length], new int[margin.Population.Length]);
        for (var row = 0; row < weights.Length; row++)
        {
            if (margin.Column.Numbers[row] is >= 0 and var group)
            {
                sums[group] += weights[row];
                answers[group]++;
            }
        }

        return (sums, answers);
    }
}
