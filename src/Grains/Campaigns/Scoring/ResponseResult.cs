using Oversight.Grains.Results.NonResponse;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>Non-response of a stratum, or of all (empty key). Rates are null where nobody was invited.</summary>
public sealed record ResponseResult(string Stratum, long Invited, long Returned, long Valid, long Refused, double? ResponseRate, double? ValidRate, double? StrictRate, double? EstimatedRate)
{
    public static ResponseResult Of(string stratum, ResponseTally tally) => new(
        stratum, tally.Invited, tally.Returned, tally.Valid, tally[Disposition.Refused],
        Known(tally.ResponseRate), Known(tally.ValidRate), Known(tally.StrictRate), Known(tally.EstimatedRate));

    private static double? Known(double rate) => double.IsFinite(rate) ? rate : null;
}
