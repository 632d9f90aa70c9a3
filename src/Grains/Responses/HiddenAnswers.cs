using System.Globalization;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Responses;

/// <summary>Hidden questions that the campaign answers for the person, by their codes.</summary>
public static class HiddenAnswers
{
    /// <summary>Whether the campaign answers the hidden question of this code, and with what; null where it has nothing to say.</summary>
    public static bool TryKnow(string code, AnswerTicket ticket, AnswerMode mode, out string? known)
    {
        (var answers, known) = code switch
        {
            "wave" => (true, ticket.Wave.ToString(CultureInfo.InvariantCulture)),
            "stratum" => (true, ticket.Stratum),
            "street" => (true, ticket.Street),
            "enterprise" => (true, ticket.Enterprise),
            "mode" => (true, mode.ToString()),
            _ => (false, null),
        };
        return answers;
    }

    /// <summary>The answers with those of the campaign in place of whatever was said there: a device does not decide to which stratum it belongs.</summary>
    public static Answers Fill(Questionnaire questionnaire, Answers answers, AnswerTicket ticket, AnswerMode mode) =>
        questionnaire.Questions.Where(question => question.Type == QuestionType.Hidden).Aggregate(answers, (filled, question) =>
            TryKnow(question.Code, ticket, mode, out var known) ? filled.With(question.Code, known is null ? null : Answer.Of(known)) : filled);
}
