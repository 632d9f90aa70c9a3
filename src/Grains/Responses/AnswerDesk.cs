using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Responses;

/// <summary>Answers that come whole, from programs and devices; and what the bureau may see of those that came.</summary>
public sealed class AnswerDesk(AnswerDoors doors, IResponses responses, IResponseDirectory directory, IResponseDrafts drafts, ICampaignDirectory campaigns)
{
    /// <summary>By an invitation's token.</summary>
    /// <param name="answers">JSON as <see cref="Answers.Write"/> has it.</param>
    /// <exception cref="NotFoundException">There is no such token.</exception>
    /// <exception cref="InvalidInputException">The campaign takes no answers now, or an answer is wrong.</exception>
    public async Task<ResponseReceipt> SubmitByTokenAsync(string token, string? interview, string? language, string answers) =>
        await SubmitAsync("token", await doors.ByTokenAsync(token, interview ?? string.Empty), language, answers);

    /// <summary>By the open link of a campaign.</summary>
    /// <param name="interview">26 characters that the caller's program drew at random and keeps, so that a repeat counts once.</param>
    public async Task<ResponseReceipt> SubmitOpenAsync(string campaign, string interview, string? language, string answers) =>
        await SubmitAsync("campaign", await doors.ByCampaignAsync(campaign, interview), language, answers);

    /// <exception cref="NotFoundException">There is no such campaign.</exception>
    /// <exception cref="ForbiddenException">The campaign belongs to another area.</exception>
    public async Task<CampaignCounts> CountAsync(string campaign, Caller caller, CancellationToken cancellation = default)
    {
        var row = await FindAsync(campaign, caller);
        var taken = await directory.TakenAsync(row.Id, cancellation);
        return new(
            row.Id,
            await directory.CountAsync(row.Id, cancellation),
            [.. row.Quotas.Select(quota => new QuotaCount(quota.Key, quota.Limit, taken.GetValueOrDefault(quota.Key)))],
            await drafts.CountAsync(row.Id));
    }

    /// <summary>A campaign for the eyes of those who run it.</summary>
    public async Task<CampaignRow> FindAsync(string campaign, Caller caller)
    {
        caller.Require(Role.Admin, Role.Supervisor, Role.Staff);
        var row = await campaigns.FindAsync(campaign) ?? throw new NotFoundException("campaign", campaign);
        caller.RequireArea(row.Area, "campaign");
        return row;
    }

    private async Task<ResponseReceipt> SubmitAsync(string field, Door door, string? language, string answers)
    {
        if (door.State == DoorState.Unknown)
        {
            throw new NotFoundException(field, null);
        }

        // What was used already may be the repeat of what used it: that is for the ledger to say.
        return door is { Ticket: { } ticket, State: DoorState.Open or DoorState.Answered }
            ? await responses.SubmitAsync(
                ticket,
                new() { Answers = Answers.Read(answers), Language = language ?? ticket.Language ?? ticket.Campaign.Languages.FirstOrDefault(string.Empty), Mode = AnswerMode.Web },
                "public")
            : throw new InvalidInputException(field, null, $"the campaign takes no answers in this way: {door.State}");
    }
}
