using System.Globalization;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Errors;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Responses.Paper;

/// <summary>
/// What a paper form is the answer to. A form that stands for an invitation makes the response of that invitation's token: who was
/// invited answers once, on whatever way. Any other form makes one of its own.
/// </summary>
public sealed class PaperTickets(ICampaignDirectory campaigns, AnswerDoors doors, IBallotKeys ballots)
{
    /// <summary>Null when the campaign's ballot key was destroyed: it is over.</summary>
    /// <exception cref="NotFoundException">The invitation does not exist.</exception>
    public async Task<AnswerTicket?> FindAsync(CampaignRow campaign, PaperBatchRow batch, int number)
    {
        if (await ballots.FindAsync(campaign.Id) is not { } key)
        {
            return null;
        }

        var own = ResponseId.Of(key, string.Create(CultureInfo.InvariantCulture, $"paper/{number}"));
        if (batch.InvitationOf(number) is not { } wanted)
        {
            return await doors.TicketAsync(campaign, own, null) with { Wave = batch.Wave, Street = batch.Street };
        }

        var invitation = await campaigns.ListInvitationsAsync(campaign.Id, batch.Wave, wanted - 1, 1) is [var found] && found.Number == wanted
            ? found
            : throw new NotFoundException("invitation", wanted.ToString(CultureInfo.InvariantCulture));
        return batch.Invitation is null
            ? await doors.TicketAsync(campaign, own, invitation) with { Invitation = null }
            : await doors.TicketAsync(campaign, ResponseId.Of(key, invitation.TokenHash), invitation);
    }
}
