using System.Collections.Immutable;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Sampling;

namespace Oversight.Grains.Campaigns.Populations;

/// <summary>How large a sample is and how it is shared out: what a plan makes of a population.</summary>
/// <param name="Population">Units in all.</param>
/// <param name="Size">The formula step by step; null where everybody is invited or nobody is.</param>
/// <param name="Strata">In the order of their keys.</param>
public sealed record SampleOutline(long Population, SampleSizeResult? Size, ImmutableArray<AllocatedStratum> Strata)
{
    public long Invitations => Strata.Sum(stratum => (long)stratum.Size);

    /// <exception cref="Errors.InvalidInputException">A number of the sample is out of its bounds.</exception>
    public static SampleOutline Of(IReadOnlyList<PopulationUnit> units, CampaignSample sample)
    {
        var strata = units.GroupBy(unit => StratumOf(unit, sample))
            .Select(group => new StratumPopulation(group.Key, group.Count()))
            .OrderBy(stratum => stratum.Stratum)
            .ToList();
        if (sample.Everyone)
        {
            return new(units.Count, null, [.. strata.Select(stratum => new AllocatedStratum(stratum.Stratum, stratum.Units, (int)stratum.Units))]);
        }

        var size = SampleSize.Of(Request(sample, units.Count));
        if (units.Count == 0)
        {
            return new(0, size, []);
        }

        // Where the minima of many small strata need more than the formula, they have it: refusing would stop a wave on its day.
        var least = strata.Sum(stratum => Math.Min(sample.Minimum, stratum.Units));
        return new(units.Count, size, [.. Allocation.Share(Math.Max(size.Invitations, least), strata, sample.Allocation, sample.Minimum)]);
    }

    public static Stratum StratumOf(PopulationUnit unit, CampaignSample sample) =>
        new(unit.Street ?? string.Empty, sample.BySector ? unit.Sector : string.Empty);

    private static SampleSizeRequest Request(CampaignSample sample, int population) => new()
    {
        Error = sample.Error,
        Confidence = sample.Confidence,
        DesignEffect = sample.DesignEffect,
        ExpectedResponse = sample.ExpectedResponse,
        Population = population > 0 ? population : null,
    };
}
