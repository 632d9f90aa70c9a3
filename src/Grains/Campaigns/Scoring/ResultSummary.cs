namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>The figures of a result that the ledger keeps.</summary>
[GenerateSerializer, Immutable, Alias("oversight.ResultSummary")]
public sealed record ResultSummary(
    [property: Id(0)] int Sheets,
    [property: Id(1)] int Kept,
    [property: Id(2)] double? Index,
    [property: Id(3)] double? Lower,
    [property: Id(4)] double? Upper,
    [property: Id(5)] double? Satisfied)
{
    public static ResultSummary Of(CampaignResult result) => new(
        result.Sheets, result.Kept, result.Index.Value, result.Index.Lower, result.Index.Upper, result.Satisfied?.Value);
}
