using System.Globalization;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Responses.Contacts;

namespace Oversight.Grains.Responses.Offline;

/// <summary>
/// Takes the interviews of devices that were without a connection. The device deletes one only after this returned, and this returns
/// only after the commit: an answer that was lost on the way is asked for again by the same key.
/// </summary>
public sealed class OfflineDesk(AnswerDesk answers, InterviewDesk invitations, AnswerDoors doors, IResponses responses, ILedger ledger, TimeProvider time)
{
    /// <summary>Fits no stream, so that nothing can be appended.</summary>
    private const int NoVersion = int.MaxValue;

    /// <exception cref="ForbiddenException">The caller takes no interviews, or the campaign belongs to another area.</exception>
    /// <exception cref="NotFoundException">There is no such campaign or invitation.</exception>
    /// <exception cref="InvalidInputException">An answer is wrong, or the campaign takes none now: the field is then <c>campaign</c>, the value says why.</exception>
    /// <exception cref="AlreadyAnsweredException">The key or the invitation was used with other content.</exception>
    /// <exception cref="StorageUnavailableException">Unknown whether it was stored; send it again.</exception>
    public async Task<ResponseReceipt> SyncAsync(OfflineInterview interview, Caller caller)
    {
        var campaign = await answers.FindAsync(interview.Campaign, caller);
        var questionnaire = (await responses.QuestionnaireAsync(campaign)).Questionnaire;
        OfflineRules.Check(interview, campaign, questionnaire);
        var invitation = interview.Number is { } number ? await invitations.FindAsync(campaign.Id, interview.Wave, number, caller) : null;
        var door = await DoorAsync(campaign, interview, invitation);
        // What is answered already may be answered by this very interview: that is for the ledger to say.
        if (door is not { Ticket: { } ticket, State: DoorState.Open or DoorState.Answered })
        {
            var unanswered = Of(interview, await doors.TicketAsync(campaign, interview.Key, invitation));
            return await FindRepeatAsync(unanswered, interview, questionnaire, caller.Name) ?? throw Refused(door.State);
        }

        ticket = Of(interview, ticket);
        var sheet = OfflineRules.Sheet(interview, ticket, questionnaire, time.GetUtcNow());
        var receipt = await responses.SubmitAsync(ticket, sheet, caller.Name);
        if (invitation is not null && interview.BrokenOff && campaign.Anonymity == Anonymity.Confidential)
        {
            // In an anonymous campaign a note with a number, written beside the response, would tell whose it is.
            // After the answer, so that a crash between the two leaves an answer without a note and never the other way round; the repeat writes it.
            await invitations.RecordAsync("broken-off:" + interview.Key, invitation, ContactOutcome.BrokenOff, null, caller);
        }

        return receipt;
    }

    /// <summary>Who came by belongs to the wave of the bundle, also when another has begun since.</summary>
    private static AnswerTicket Of(OfflineInterview interview, AnswerTicket ticket) => interview.Number is null ? ticket with { Wave = interview.Wave } : ticket;

    private async Task<Door> DoorAsync(CampaignRow campaign, OfflineInterview interview, InvitationRow? invitation)
    {
        if (invitation is not null)
        {
            return await doors.ByInvitationAsync(campaign, invitation, AnswerMode.Offline);
        }

        return campaign.Plan.Population.Kind == PopulationKind.WalkIns
            ? await doors.ByCampaignAsync(campaign.Id, interview.Key, AnswerMode.Offline)
            : throw new InvalidInputException("number", null, "this campaign asks only who was invited");
    }

    /// <summary>
    /// The campaign takes nothing any more, but this may have been stored before and only its answer was lost. The key of the ballot,
    /// which told the response of an invitation, may be destroyed by now; the ledger still knows the command. An append that fits no
    /// version asks it and can write nothing.
    /// </summary>
    private async Task<ResponseReceipt?> FindRepeatAsync(AnswerTicket ticket, OfflineInterview interview, Questionnaire questionnaire, string actor)
    {
        var sheet = OfflineRules.Sheet(interview, ticket, questionnaire, time.GetUtcNow());
        var fact = SheetDecisions.Decide(ticket, sheet, questionnaire, sheet.Day!.Value);
        var request = SheetDecisions.Request(ticket.Id, fact, ticket.Campaign.Quotas, actor, interview.Key) with { ExpectedVersion = NoVersion };
        // Who came by is found by the key itself, also when another account sent it first.
        var first = await ledger.AppendAsync(request) is AppendOutcome.Duplicate duplicate ? duplicate.First : await ledger.ReadStreamAsync(request.Stream) is [var other, ..] ? other : null;
        return first switch
        {
            null => null,
            { Fact: ResponseSubmitted stored } when first.Digest == request.Digest => new(ticket.Id, stored.Status, true),
            _ => throw new AlreadyAnsweredException("interview"),
        };
    }

    private static InvalidInputException Refused(DoorState state) =>
        new("campaign", state.ToString(), "must take answers of interviewers without a connection now", string.Create(CultureInfo.InvariantCulture, $"campaign: takes no answers of interviewers without a connection now: {state}"));
}
