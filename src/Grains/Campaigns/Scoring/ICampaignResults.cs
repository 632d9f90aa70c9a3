namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>What campaigns found, computed from their stored sheets.</summary>
public interface ICampaignResults
{
    /// <summary>The result as its plan and its lifted marks stand; null when there is no such campaign.</summary>
    /// <exception cref="Errors.InvalidInputException">The campaign still collects: nobody may watch the index grow and stop when it pleases.</exception>
    Task<ScoredCampaign?> FindAsync(string campaign, CancellationToken cancellation = default);

    /// <summary>What was decided about the scoring so far.</summary>
    Task<ScoringState> StateAsync(string campaign);

    /// <summary>All sheets of a closed campaign, for a file.</summary>
    Task<SheetTable> SheetsAsync(string campaign, CancellationToken cancellation = default);
}
