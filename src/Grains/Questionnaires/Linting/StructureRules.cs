namespace Oversight.Grains.Questionnaires.Linting;

/// <summary>Codes, languages, empty pages.</summary>
internal static class StructureRules
{
    public static void Check(Questionnaire questionnaire, Findings findings)
    {
        if (!questionnaire.Languages.Contains(questionnaire.DefaultLanguage, StringComparer.Ordinal))
        {
            findings.Error("language.default", "languages", "默认语言不在语言列表中", "the default language is not among the languages");
        }

        if (!questionnaire.Questions.Any())
        {
            findings.Error("questionnaire.empty", "pages", "问卷没有题目", "there is no question");
        }

        foreach (var group in questionnaire.Places().GroupBy(place => place.Code).Where(group => group.Count() > 1))
        {
            findings.Error("code.duplicate", group.Key, $"代码出现 {group.Count()} 次", $"the code occurs {group.Count()} times");
        }

        foreach (var place in questionnaire.Places().Where(place => place.Item is Group { Items.Count: 0 } || (place.Item is null && place.Page.Items.Count == 0)))
        {
            findings.Warn("group.empty", place.Code, "页面或题组没有题目", "the page or group has no question");
        }
    }
}
