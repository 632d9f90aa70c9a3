using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Sampling;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>Who is invited next. Pure.</summary>
public static class WaveDraw
{
    /// <summary>The sizes of the strata when a wave is opened.</summary>
    public static IReadOnlyList<WaveStratum> Strata(IReadOnlyList<PopulationUnit> units, CampaignSample sample) =>
        [.. SampleOutline.Of(units, sample).Strata.Select(stratum => new WaveStratum(stratum.Stratum.Key, stratum.Units, stratum.Size))];

    /// <summary>
    /// The units that are still to be invited, in the order of the draw. The register may have changed since the wave was opened: nobody
    /// who was invited is drawn again, and no stratum gets more than it was given.
    /// </summary>
    public static IReadOnlyList<(PopulationUnit Unit, string Stratum)> Rest(
        IReadOnlyList<PopulationUnit> units, CampaignSample sample, int wave, WaveState state)
    {
        var byId = units.ToDictionary(unit => unit.Id, StringComparer.Ordinal);
        var known = units.GroupBy(unit => SampleOutline.StratumOf(unit, sample)).Where(group => state.Strata.ContainsKey(group.Key.Key)).ToList();

        // Those invited already may stand anywhere in the draw of a register that has changed: so many more are drawn.
        var sizes = known.Select(group => (group.Key, Count: group.Count(), Given: state.Strata[group.Key.Key]))
            .Select(stratum => new AllocatedStratum(stratum.Key, stratum.Count, Math.Min(stratum.Count, stratum.Given.Sample + stratum.Given.Invited)))
            .ToList();
        var left = state.Strata.ToDictionary(pair => pair.Key, pair => pair.Value.Sample - pair.Value.Invited, StringComparer.Ordinal);
        var rest = new List<(PopulationUnit Unit, string Stratum)>();
        var candidates = known.SelectMany(group => group.Select(unit => new SampleUnit(unit.Id, group.Key)));
        foreach (var drawn in StratifiedDraw.Draw(unchecked((ulong)(sample.Seed + (sample.Panel ? 0 : wave - 1))), candidates, sizes))
        {
            var key = drawn.Stratum.Key;
            if (left[key] > 0 && !state.Has(drawn.Id))
            {
                left[key]--;
                rest.Add((byId[drawn.Id], key));
            }
        }

        return rest;
    }
}
