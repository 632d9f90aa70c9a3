using System.Globalization;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Questionnaires;
using Texts = Oversight.Api.Resources.Texts;

namespace Oversight.Api.Surveys;

/// <summary>Indicators in the words of the questionnaire; their code where it has none.</summary>
public static class IndicatorLabels
{
    private const string Whole = "index";

    /// <param name="item">A question, or <c>question.row</c>.</param>
    public static string Item(Questionnaire questionnaire, string item, string language)
    {
        if (questionnaire.Questions.FirstOrDefault(question => question.Code == item) is { } question)
        {
            return Or(question.Title.In(language, questionnaire.DefaultLanguage), item);
        }

        var matrix = questionnaire.Questions.FirstOrDefault(matrix => matrix.Rows.Any(row => SheetColumns.Part(matrix, row) == item));
        return Or(matrix?.Rows.First(row => SheetColumns.Part(matrix, row) == item).Text.In(language, questionnaire.DefaultLanguage) ?? "", item);
    }

    /// <param name="code"><c>page.CODE</c>, <c>index</c> for the whole, or any code.</param>
    public static string Group(Questionnaire questionnaire, string code, string language)
    {
        var at = questionnaire.Pages.ToList().FindIndex(page => "page." + page.Code == code);
        if (at < 0)
        {
            return code == Whole ? Texts.Find("Result.Index") ?? code : code;
        }

        var number = string.Format(CultureInfo.CurrentCulture, Texts.Find("Result.PageNumber") ?? "{0}", at + 1);
        return Or(questionnaire.Pages[at].Title.In(language, questionnaire.DefaultLanguage), number);
    }

    private static string Or(string text, string code) => text.Length == 0 ? code : text;
}
