using GraphQL;
using Oversight.Grains.Campaigns.Scoring;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>Non-response of a stratum; the first line, without a stratum, is of all.</summary>
[Name("ResponseRate")]
public sealed class ResponseRateNode(ResponseResult response)
{
    public string Stratum => response.Stratum;

    public int Invited => (int)response.Invited;

    public int Returned => (int)response.Returned;

    [Description("Sheets that count, after cleaning.")]
    public int Valid => (int)response.Valid;

    public int Refused => (int)response.Refused;

    [Description("Returned of delivered, 0 to 1.")]
    public double? Rate => response.ResponseRate;

    [Description("Valid of returned, 0 to 1.")]
    public double? ValidRate => response.ValidRate;

    [Description("Complete of all that belong or may belong, 0 to 1.")]
    public double? StrictRate => response.StrictRate;
}
