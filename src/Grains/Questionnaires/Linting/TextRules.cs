using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Grains.Questionnaires.Linting;

/// <summary>Missing texts and translations, piping of what does not exist or comes later.</summary>
internal static class TextRules
{
    public static void Check(Questionnaire questionnaire, Findings findings)
    {
        foreach (var question in questionnaire.Questions.Where(question => question.IsShown && question.Title.IsEmpty))
        {
            findings.Warn("title.none", question.Code, "题目没有文字", "the question has no text");
        }

        foreach (var (place, texts) in AllTexts.Of(questionnaire))
        {
            var missing = questionnaire.Languages.Where(language => texts.In(language) is null).ToList();
            if (missing.Count > 0)
            {
                findings.Warn("translation.missing", place, $"缺少译文：{string.Join("、", missing)}", $"no text in {string.Join(", ", missing)}");
            }
        }

        Piped(questionnaire, findings);
    }

    private static void Piped(Questionnaire questionnaire, Findings findings)
    {
        var order = questionnaire.Questions.Select((question, index) => (question.Code, index)).GroupBy(pair => pair.Code).ToDictionary(group => group.Key, group => group.First().index);
        foreach (var (place, texts) in AllTexts.Of(questionnaire))
        {
            var here = order.Where(pair => place.StartsWith(pair.Key + ".", StringComparison.Ordinal)).Select(pair => (int?)pair.Value).Max();
            foreach (var name in texts.Languages.SelectMany(language => Piping.Names(texts.In(language)!)).Distinct(StringComparer.Ordinal))
            {
                if (!order.TryGetValue(name, out var asked))
                {
                    findings.Warn("piping.unknown", place, $"没有题目 {name}，大括号原样显示", $"there is no question {name}: the braces stay as they are");
                }
                else if (asked > here)
                {
                    findings.Warn("piping.later", place, $"题目 {name} 在后面", $"the question {name} stands further down");
                }
            }
        }
    }
}
