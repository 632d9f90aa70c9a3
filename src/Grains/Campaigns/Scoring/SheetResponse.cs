using Oversight.Grains.Results.NonResponse;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>Non-response after cleaning: a sheet that was excluded counts as returned and not as valid.</summary>
internal static class SheetResponse
{
    public static IReadOnlyList<ResponseResult> Of(CampaignSheets campaign, bool[] kept)
    {
        var cases = campaign.Cases.Select(cases => (cases.Stratum, cases.Disposition, cases.Count)).ToList();

        // Only who was invited has a case; a sheet from a poster has no stratum and no case to move.
        foreach (var sheet in campaign.Sheets.Origins.Where((sheet, row) => !kept[row] && sheet.Stratum is not null))
        {
            cases.Add((sheet.Stratum!, sheet.Partial ? Disposition.Partial : Disposition.Complete, -1));
            cases.Add((sheet.Stratum!, Disposition.Excluded, 1));
        }

        var report = ResponseReport.Of(cases);
        return [ResponseResult.Of("", report.Overall), .. report.Strata.Select(stratum => ResponseResult.Of(stratum.Key, stratum.Value))];
    }
}
