using Oversight.Grains.Questionnaires;
using Oversight.Grains.Responses.Photos;
using Texts = Oversight.Api.Resources.Texts;

namespace Oversight.Api.Pages.Answering;

/// <summary>Sentences about answers in the language of the interview.</summary>
internal static class AnswerTexts
{
    private const int LongestName = 60;

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

    /// <summary>Why a file did not become a photo: its name and the rule.</summary>
    public static string Photo(PhotoFault fault, string file, PhotoOptions limits, string language) =>
        OfFile("Photo." + fault, file, fault == PhotoFault.TooMany ? limits.PerInterview : limits.MaxMegabytes, language);

    /// <summary>The question has as many photos as it takes.</summary>
    public static string PhotoBeyond(string file, int most, string language) => OfFile("Photo.Beyond", file, most, language);

    private static string OfFile(string key, string file, int limit, string language)
    {
        var frame = AnswerLanguage.FrameOf(language);
        return string.Format(frame, Texts.In(frame, key) ?? key + ": {0}, {1}", file.Length > LongestName ? file[..LongestName] + "…" : file, limit);
    }
}
