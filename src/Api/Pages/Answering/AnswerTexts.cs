using Oversight.Grains.Questionnaires;
using Texts = Oversight.Api.Resources.Texts;

namespace Oversight.Api.Pages.Answering;

/// <summary>Sentences about answers in the language of the interview.</summary>
internal static class AnswerTexts
{
    public static string Unreadable(QuestionType type, string language)
    {
        var key = type switch
        {
            QuestionType.Date => "Answer.NoDate",
            QuestionType.Ranking => "Answer.RankTwice",
            _ => "Answer.NoNumber",
        };
        return Texts.In(AnswerLanguage.FrameOf(language), key) ?? key;
    }
}
