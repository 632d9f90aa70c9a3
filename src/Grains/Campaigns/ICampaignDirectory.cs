using Oversight.Grains.Campaigns.Waves;

namespace Oversight.Grains.Campaigns;

/// <summary>Finds and lists campaigns, waves and invitations on the read side.</summary>
public interface ICampaignDirectory
{
    Task<CampaignRow?> FindAsync(string id);

    /// <summary>By the stored hash of a token; null for a wrong one.</summary>
    Task<InvitationRow?> FindInvitationAsync(string tokenHash);

    /// <summary>A page of campaigns, newest first.</summary>
    /// <param name="area">Division code; campaigns of this area and below. Empty for all.</param>
    Task<CampaignPage> ListAsync(string area, CampaignStage? stage, int first, string? after, CancellationToken cancellation = default);

    /// <summary>Those that are published, collecting or paused.</summary>
    Task<IReadOnlyList<CampaignRow>> ListLiveAsync(CancellationToken cancellation = default);

    /// <summary>The opened waves of a campaign by number.</summary>
    Task<IReadOnlyList<WaveRow>> ListWavesAsync(string campaign, CancellationToken cancellation = default);

    /// <summary>Invitations of a wave after a number, in order.</summary>
    Task<IReadOnlyList<InvitationRow>> ListInvitationsAsync(string campaign, int wave, int after, int limit, CancellationToken cancellation = default);
}
