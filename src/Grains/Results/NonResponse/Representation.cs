using Oversight.Grains.Results.Weighting;

namespace Oversight.Grains.Results.NonResponse;

/// <summary>How those who answered compare with the population.</summary>
/// <param name="Dissimilarity">Half the sum of the differences, 0..1: the share of answers that would have to be in another group.</param>
/// <param name="DissimilarityWeighted">The same after weighting.</param>
/// <param name="Unknown">Answers whose group is not known.</param>
public sealed record Representation(
    string Name, IReadOnlyList<GroupRepresentation> Groups, double Dissimilarity, double DissimilarityWeighted, int Unknown)
{
    public static Representation Of(Margin margin, double[] weights)
    {
        var (sums, answers) = MarginFit.Sums(margin, weights);
        double known = Math.Max(1, answers.Sum()), weight = sums.Sum() is > 0 and var total ? total : 1, population = margin.Population.Sum();
        GroupRepresentation[] groups =
        [
            .. margin.Column.Names.Select((name, group) =>
                new GroupRepresentation(name, answers[group], margin.Population[group] / population, answers[group] / known, sums[group] / weight)),
        ];
        return new(
            margin.Name,
            groups,
            groups.Sum(group => Math.Abs(group.Difference)) / 2,
            groups.Sum(group => Math.Abs(group.Weighted - group.Population)) / 2,
            margin.Column.Numbers.Count(group => group < 0));
    }
}
