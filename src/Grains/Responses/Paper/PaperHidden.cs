using System.Globalization;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Responses.Paper;

/// <summary>Hidden questions are answered by the campaign, as on the web; a clerk has nothing to say to them.</summary>
internal static class PaperHidden
{
    public static Answers Fill(Questionnaire questionnaire, Answers given, AnswerTicket ticket) => questionnaire.Questions
        .Where(question => question.Type == QuestionType.Hidden)
        .Aggregate(given, (answers, question) => answers.With(question.Code, Known(question.Code, ticket) is { } known ? Answer.Of(known) : null));

    private static string? Known(string code, AnswerTicket ticket) => code switch
    {
        "wave" => ticket.Wave.ToString(CultureInfo.InvariantCulture),
        "stratum" => ticket.Stratum,
        "street" => ticket.Street,
        "enterprise" => ticket.Enterprise,
        "mode" => AnswerMode.Paper.ToString(),
        _ => null,
    };
}
