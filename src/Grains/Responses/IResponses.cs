using Oversight.Grains.Questionnaires;

namespace Oversight.Grains.Responses;

/// <summary>Takes answers.</summary>
public interface IResponses
{
    /// <summary>
    /// Stores a response. When this returns it is durable; the same content may be sent any number of times and counts once. What
    /// the logic of the questionnaire hides is never stored. Where a quota is full it is stored all the same, as over quota.
    /// </summary>
    /// <param name="ticket">What it is the answer to.</param>
    /// <param name="sheet">What was said.</param>
    /// <param name="actor">Who hands it in: <c>public</c>, or the account of who asked or entered it.</param>
    /// <exception cref="Errors.InvalidInputException">An answer is missing or breaks a rule; the field is the code of its question.</exception>
    /// <exception cref="Errors.AlreadyAnsweredException">The ticket was used with other content.</exception>
    /// <exception cref="Errors.StorageUnavailableException">Unknown whether it was stored; send it again.</exception>
    Task<ResponseReceipt> SubmitAsync(AnswerTicket ticket, HandedIn sheet, string actor);

    /// <summary>Saves an interview under way; durable when it returns. The last one wins.</summary>
    Task SaveDraftAsync(ResponseDraft draft);

    /// <summary>Null when nothing was saved, or it was handed in.</summary>
    Task<ResponseDraft?> FindDraftAsync(string id);

    /// <summary>The frozen questionnaire of a campaign.</summary>
    ValueTask<PublishedQuestionnaire> QuestionnaireAsync(Campaigns.CampaignRow campaign);
}
