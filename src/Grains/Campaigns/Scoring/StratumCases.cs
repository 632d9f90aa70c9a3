using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Responses;
using Oversight.Grains.Results.NonResponse;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>How many of those invited in a stratum came to the same end. Sheets that cleaning excludes are still counted as complete here.</summary>
public sealed record StratumCases(string Stratum, Disposition Disposition, long Count)
{
    /// <summary>Of all waves together; who was invited and gave no sign is counted as nothing heard.</summary>
    public static IReadOnlyList<StratumCases> Of(IEnumerable<WaveRow> waves, IReadOnlyList<StratumCount> counts)
    {
        // A sheet without an invitation answers for nobody who was invited.
        var returned = counts.Where(count => count.Stratum is not null)
            .GroupBy(count => (count.Stratum, Disposition: Of(count.Status)))
            .Select(group => new StratumCases(group.Key.Stratum!, group.Key.Disposition, group.Sum(count => (long)count.Count)))
            .ToList();
        var invited = waves.SelectMany(wave => wave.Strata).GroupBy(stratum => stratum.Key).ToDictionary(group => group.Key, group => group.Sum(stratum => (long)stratum.Invited));
        var silent = invited.Select(stratum => new StratumCases(
            stratum.Key, Disposition.NothingHeard, Math.Max(0, stratum.Value - returned.Where(cases => cases.Stratum == stratum.Key).Sum(cases => cases.Count))));
        return [.. returned, .. silent];
    }

    private static Disposition Of(ResponseStatus status) => status switch
    {
        ResponseStatus.Complete => Disposition.Complete,
        ResponseStatus.Partial => Disposition.Partial,
        ResponseStatus.ScreenedOut => Disposition.ScreenedOut,
        _ => Disposition.Excluded,
    };
}
