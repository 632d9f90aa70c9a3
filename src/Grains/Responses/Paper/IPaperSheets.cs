namespace Oversight.Grains.Responses.Paper;

/// <summary>The table of what was entered from paper and is no response yet.</summary>
public interface IPaperSheets
{
    /// <summary>Durable when it returns; saving it again changes nothing.</summary>
    Task SaveAsync(PaperSheet sheet);

    Task<PaperSheet?> FindAsync(string campaign, int number, string id);

    /// <summary>Those of one form.</summary>
    Task DeleteAsync(string campaign, int number);

    /// <summary>All of a campaign.</summary>
    Task DeleteAllAsync(string campaign);

    /// <summary>Campaigns that have some.</summary>
    Task<IReadOnlyList<string>> ListCampaignsAsync();
}
