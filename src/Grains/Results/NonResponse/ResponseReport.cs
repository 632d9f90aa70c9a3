namespace Oversight.Grains.Results.NonResponse;

/// <summary>Response by stratum and overall.</summary>
public sealed record ResponseReport(ResponseTally Overall, IReadOnlyDictionary<string, ResponseTally> Strata)
{
    /// <param name="cases">Each invited unit, or counts of them: stratum, disposition, how many.</param>
    public static ResponseReport Of(IEnumerable<(string Stratum, Disposition Disposition, long Count)> cases)
    {
        var overall = new ResponseTally();
        var strata = new SortedDictionary<string, ResponseTally>(StringComparer.Ordinal);
        foreach (var (stratum, disposition, count) in cases)
        {
            if (!strata.TryGetValue(stratum, out var tally))
            {
                strata.Add(stratum, tally = new());
            }

            tally.Add(disposition, count);
            overall.Add(disposition, count);
        }

        return new(overall, strata);
    }
}
