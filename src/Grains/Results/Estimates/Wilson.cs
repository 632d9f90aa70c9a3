using Oversight.Grains.Results.Statistics;

namespace Oversight.Grains.Results.Estimates;

/// <summary>
/// Wilson's interval of a share, with the effective number of answers in place of the number: it holds near 0 and 1, where
/// p ± t·√variance does not. Sources: Wilson, JASA 22 (1927); Korn and Graubard, Survey Methodology 24 (1998) for the effective number.
/// </summary>
internal static class Wilson
{
    public static Estimate Of(Estimate share, double confidence)
    {
        if (share.Valid == 0 || double.IsNaN(share.StandardError))
        {
            return share;
        }

        var p = share.Value;
        var variance = share.StandardError * share.StandardError;
        var reach = Student.TwoSided(confidence, share.Degrees);

        // A stratum seen whole has no error at all; a share of 0 or 1 shows no variance, and then the number of answers stands in.
        var certain = variance <= 0 && p is > 1e-12 and < 1 - 1e-12;
        if (certain || double.IsInfinity(reach))
        {
            return share;
        }

        var effective = variance > 0 ? p * (1 - p) / variance : share.Valid;
        var square = reach * reach / effective;
        var centre = (p + (square / 2)) / (1 + square);
        var half = Math.Sqrt((p * (1 - p) * square) + (square * square / 4)) / (1 + square);
        return share with { Lower = Math.Max(0, centre - half), Upper = Math.Min(1, centre + half) };
    }
}
