namespace Oversight.Grains.Responses;

/// <summary>The table of interviews under way.</summary>
public interface IResponseDrafts
{
    /// <summary>Durable when it returns.</summary>
    Task SaveAsync(ResponseDraft draft);

    Task<ResponseDraft?> FindAsync(string id);

    /// <summary>Drafts of a campaign after an id, in order.</summary>
    Task<IReadOnlyList<ResponseDraft>> ListAsync(string campaign, string after, int limit);

    /// <summary>How many interviews of a campaign are under way.</summary>
    Task<int> CountAsync(string campaign);

    /// <summary>Campaigns with interviews under way.</summary>
    Task<IReadOnlyList<string>> CampaignsAsync();

    Task DeleteAsync(string campaign, string id);
}
