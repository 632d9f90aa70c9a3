using Oversight.Grains.Campaigns;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Responses.Photos;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Responses;

/// <summary>
/// One response is one stream that is written once: whatever silo, however many at once, the ledger lets one in. So there is no
/// grain here, and nothing to wait for but the commit.
/// </summary>
internal sealed class ResponseDesk(ILedger ledger, IQuestionnaireLibrary library, IResponseDrafts drafts, PhotoCustody photos, TimeProvider time) : IResponses
{
    public async Task<ResponseReceipt> SubmitAsync(AnswerTicket ticket, HandedIn sheet, string actor)
    {
        var published = await QuestionnaireAsync(ticket.Campaign);
        var takesPhotos = published.Questionnaire.Questions.Any(question => question.Type == QuestionType.Photo);
        if (takesPhotos)
        {
            sheet = sheet with { Answers = await photos.HoldAsync(ticket.Id, published.Questionnaire, sheet.Answers, leavesOut: sheet.BrokenOff) };
        }

        var fact = SheetDecisions.Decide(ticket, sheet, published.Questionnaire, ChinaTime.Day(time.GetUtcNow()));
        var request = SheetDecisions.Request(ticket.Id, fact, ticket.Campaign.Quotas, actor, sheet.Key);
        var outcome = await ledger.AppendAsync(request);
        if (outcome is AppendOutcome.QuotaFull)
        {
            // Stored all the same: it was given, and the non-response report counts it. Under the same command, so that it stays one.
            fact = fact with { Status = ResponseStatus.OverQuota, Quotas = [] };
            request = SheetDecisions.Request(ticket.Id, fact, ticket.Campaign.Quotas, actor, sheet.Key);
            outcome = await ledger.AppendAsync(request);
        }

        var first = outcome switch
        {
            AppendOutcome.Appended => null,
            AppendOutcome.Duplicate duplicate => duplicate.First,

            // Handed in before under another name: the person themselves and then the interviewer, or two interviewers.
            _ => (await ledger.ReadStreamAsync(request.Stream))[0],
        };
        if (takesPhotos && (first is null || first.Stream == request.Stream))
        {
            await photos.SettleAsync(ticket.Id, first is null ? fact : (ResponseSubmitted)first.Fact);
        }

        return first is null ? new(ticket.Id, fact.Status, false) : Repeat(ticket.Id, first, request);
    }

    public Task SaveDraftAsync(ResponseDraft draft) => drafts.SaveAsync(draft);

    public Task<ResponseDraft?> FindDraftAsync(string id) => drafts.FindAsync(id);

    public ValueTask<PublishedQuestionnaire> QuestionnaireAsync(CampaignRow campaign) => library.FindAsync(campaign.Questionnaire);

    /// <summary>The same content to the same ticket: a device's key that comes back with another invitation is no repeat.</summary>
    private static ResponseReceipt Repeat(string id, StoredFact first, AppendRequest request) => first.Digest == request.Digest && first.Stream == request.Stream && first.Fact is ResponseSubmitted stored
        ? new(id, stored.Status, true)
        : throw new AlreadyAnsweredException();
}
