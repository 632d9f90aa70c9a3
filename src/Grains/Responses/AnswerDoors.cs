using System.Globalization;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Responses;

/// <summary>Finds out what a token, an open link or the number of a paper form leads to.</summary>
public sealed class AnswerDoors(
    ICampaignDirectory campaigns, IResponseDirectory responses, IBallotKeys ballots, IVault vault, Disclosure disclosure, TimeProvider time)
{
    private const int LongestToken = 64;

    /// <param name="token">From the link. A wrong one and one of nobody are not told apart.</param>
    /// <param name="interview">For a poster: the id that the person's own page keeps; null at the beginning.</param>
    /// <param name="mode">Who asks.</param>
    public async Task<Door> ByTokenAsync(string token, string? interview = null, AnswerMode mode = AnswerMode.Web)
    {
        if (token.Length is 0 or > LongestToken
            || await campaigns.FindInvitationAsync(vault.ReceiptHash(token)) is not { } invitation
            || await campaigns.FindAsync(invitation.Campaign) is not { } campaign)
        {
            return new(DoorState.Unknown);
        }

        if (campaign.Plan.Population.Kind == PopulationKind.Streets)
        {
            return await OpenAsync(campaign, interview, mode, invitation);
        }

        return await ByInvitationAsync(campaign, invitation, mode);
    }

    /// <summary>An invitation that an interviewer works on; whatever the population.</summary>
    public async Task<Door> ByInvitationAsync(CampaignRow campaign, InvitationRow invitation, AnswerMode mode)
    {
        if (StateOf(campaign, mode) is var state && state != DoorState.Open)
        {
            return new(state, campaign);
        }

        return await ballots.FindAsync(campaign.Id) is { } key
            ? await OnceAsync(await TicketAsync(campaign, ResponseId.Of(key, invitation.TokenHash), invitation))
            : new(DoorState.Closed, campaign);
    }

    /// <summary>The open link of a campaign that asks whoever comes by.</summary>
    public async Task<Door> ByCampaignAsync(string id, string? interview = null, AnswerMode mode = AnswerMode.Web)
    {
        var campaign = await campaigns.FindAsync(id);
        return campaign?.Plan.Population.Kind is PopulationKind.WalkIns
            ? await OpenAsync(campaign, interview, mode, null)
            : new(DoorState.Unknown);
    }

    /// <summary>Of some tokens of a campaign, those that were answered; none when nobody can tell any more.</summary>
    public async Task<IReadOnlySet<string>> AnsweredAsync(string campaign, IReadOnlyCollection<string> tokens)
    {
        if (await ballots.FindAsync(campaign) is not { } key)
        {
            return new HashSet<string>();
        }

        var ids = tokens.ToDictionary(token => ResponseId.Of(key, vault.ReceiptHash(token)), StringComparer.Ordinal);
        return (await responses.ExistingAsync(ids.Keys)).Select(id => ids[id]).ToHashSet(StringComparer.Ordinal);
    }

    private async Task<Door> OpenAsync(CampaignRow campaign, string? interview, AnswerMode mode, InvitationRow? poster)
    {
        if (StateOf(campaign, mode) is var state && state != DoorState.Open)
        {
            return new(state, campaign);
        }

        if (interview is null)
        {
            return new(DoorState.Open, campaign, IsPoster: true);
        }

        return ResponseId.IsWellFormed(interview)
            ? await OnceAsync(await TicketAsync(campaign, interview, poster) with { Invitation = null })
            : new(DoorState.Unknown);
    }

    private async Task<Door> OnceAsync(AnswerTicket ticket) => await responses.FindAsync(ticket.Id) is null
        ? new(DoorState.Open, ticket.Campaign, ticket)
        : new(DoorState.Answered, ticket.Campaign, ticket);

    /// <summary>What is known of a response before its first question, whether or not the campaign takes it.</summary>
    public async Task<AnswerTicket> TicketAsync(CampaignRow campaign, string id, InvitationRow? invitation)
    {
        var ticket = new AnswerTicket
        {
            Id = id,
            Campaign = campaign,
            Wave = invitation?.Wave ?? campaign.Wave,
            Stratum = invitation?.Stratum,
            Street = invitation?.Street,
            Enterprise = invitation?.Enterprise,
            Invitation = invitation?.Number,
            Language = invitation?.Language,
        };
        return campaign.Anonymity == Anonymity.Anonymous && invitation is not null ? await disclosure.LimitAsync(ticket) : ticket;
    }

    /// <summary>Whether a campaign takes answers in some way now.</summary>
    internal DoorState StateOf(CampaignRow campaign, AnswerMode mode) => campaign.Stage switch
    {
        CampaignStage.Draft or CampaignStage.Reviewed => DoorState.Unknown,
        CampaignStage.Published => DoorState.NotYet,
        CampaignStage.Paused => DoorState.Paused,
        CampaignStage.Collecting when !campaign.Accepts(time.GetUtcNow()) => DoorState.Closed,
        CampaignStage.Collecting => campaign.Modes.Contains(mode) ? DoorState.Open : DoorState.OtherWay,
        _ => DoorState.Closed,
    };
}
