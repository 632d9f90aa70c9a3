using Oversight.Grains.Errors;

namespace Oversight.Grains.Results.Estimates;

/// <summary>How the answers came about: the stratum and the weight of each, and how many units each stratum has.</summary>
public sealed class SampleDesign
{
    private SampleDesign(int[] strata, double[] populations, double[] weights)
    {
        (Strata, Populations, Weights) = (strata, populations, weights);
        Sizes = new int[populations.Length];
        foreach (var stratum in strata)
        {
            Sizes[stratum]++;
        }
    }

    /// <summary>The stratum of each answer.</summary>
    public int[] Strata { get; }

    /// <summary>Units of each stratum in the population; NaN where it is not known: then there is no finite correction.</summary>
    public double[] Populations { get; }

    /// <summary>Units of the population that each answer stands for.</summary>
    public double[] Weights { get; }

    /// <summary>Answers of each stratum.</summary>
    public int[] Sizes { get; }

    public int Count => Strata.Length;

    /// <summary>Strata with answers.</summary>
    public int Answering => Sizes.Count(size => size > 0);

    /// <summary>Strata whose variance cannot be seen, because they have one answer and more than one unit.</summary>
    public int Lone => Sizes.Where((size, stratum) => size == 1 && Populations[stratum] is not 1).Count();

    /// <summary>One stratum, equal weights.</summary>
    public static SampleDesign Simple(int count, double population = double.NaN, double[]? weights = null) =>
        Stratified(new int[count], [population], weights);

    /// <param name="strata">The stratum of each answer, a place in <paramref name="populations"/>.</param>
    /// <param name="populations">Units of each stratum; NaN where not known.</param>
    /// <param name="weights">Of each answer; without them N/n of its stratum, or 1 where no population is known.</param>
    /// <exception cref="InvalidInputException">A stratum has more answers than units, or a weight is not a number of 0 or more.</exception>
    public static SampleDesign Stratified(int[] strata, double[] populations, double[]? weights = null)
    {
        if (weights is null && populations.Any(double.IsNaN) && !populations.All(double.IsNaN))
        {
            throw new InvalidInputException("populations", null, "known for all strata or for none, where no weights are given");
        }

        var design = new SampleDesign(strata, populations, weights ?? new double[strata.Length]);
        for (var stratum = 0; stratum < populations.Length; stratum++)
        {
            if (populations[stratum] < design.Sizes[stratum])
            {
                throw new InvalidInputException("populations", $"{stratum}", "a stratum has at least as many units as answers");
            }
        }

        if (weights is null)
        {
            design.WeighByStratum();
        }
        else if (Array.FindIndex(weights, weight => !(weight >= 0) || double.IsInfinity(weight)) is >= 0 and var row)
        {
            throw new InvalidInputException("weights", $"{row}", "a number of 0 or more");
        }

        return design;
    }

    /// <summary>The same answers with other weights: after raking.</summary>
    public SampleDesign WithWeights(double[] weights) => Stratified(Strata, Populations, weights);

    /// <summary>The share of a stratum that was not seen: 1 - n/N.</summary>
    internal double Unseen(int stratum) => double.IsNaN(Populations[stratum]) ? 1 : 1 - (Sizes[stratum] / Populations[stratum]);

    private void WeighByStratum()
    {
        for (var row = 0; row < Weights.Length; row++)
        {
            var stratum = Strata[row];
            Weights[row] = double.IsNaN(Populations[stratum]) ? 1 : Populations[stratum] / Sizes[stratum];
        }
    }
}
