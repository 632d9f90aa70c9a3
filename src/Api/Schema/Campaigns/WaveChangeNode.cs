using GraphQL;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Results.Waves;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>An indicator in two waves that follow each other.</summary>
[Name("WaveChange")]
public sealed class WaveChangeNode(WaveResult wave)
{
    public int Earlier => wave.Earlier;

    public int Later => wave.Later;

    public string Indicator => wave.Indicator;

    public double? Difference => wave.Difference;

    public double? Lower => wave.Lower;

    public double? Upper => wave.Upper;

    [Description("Of a difference as large by chance, corrected for all comparisons of the result.")]
    public double? P => wave.AdjustedP;

    public Change Change => wave.Change;
}
