using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Waves;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>Invited and returned by stratum.</summary>
internal static class StratumCounts
{
    public static IEnumerable<StratumCountNode> Of(IEnumerable<WaveRow> waves, IEnumerable<StratumReturns> returns)
    {
        var invited = waves.SelectMany(wave => wave.Strata).GroupBy(stratum => stratum.Key).ToDictionary(group => group.Key, group => group.Sum(stratum => stratum.Invited), StringComparer.Ordinal);
        var returned = returns.GroupBy(stratum => stratum.Stratum).ToDictionary(group => group.Key, group => group.Sum(stratum => stratum.Returned), StringComparer.Ordinal);
        return invited.Keys.Union(returned.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(key => new StratumCountNode(key, invited.GetValueOrDefault(key), returned.GetValueOrDefault(key)));
    }
}
