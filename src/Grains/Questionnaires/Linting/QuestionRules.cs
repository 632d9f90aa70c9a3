using Oversight.Grains.Questionnaires.Expressions;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Grains.Questionnaires.Linting;

/// <summary>Options, bounds and patterns of each question.</summary>
internal static class QuestionRules
{
    public static void Check(Questionnaire questionnaire, Findings findings)
    {
        foreach (var question in questionnaire.Questions)
        {
            Options(question, findings);
            Ranges(question, findings);
            Texts(question, findings);
        }
    }

    private static void Options(Question question, Findings findings)
    {
        foreach (var (list, name) in new[] { (question.Options, "options"), (question.Rows, "rows") })
        {
            foreach (var code in list.GroupBy(option => option.Code).Where(group => group.Count() > 1).Select(group => group.Key))
            {
                findings.Error("option.duplicate", $"{question.Code}.{name}.{code}", "选项代码重复", "the code of an option occurs twice");
            }

            if (list.FirstOrDefault(option => !Codes.IsValid(option.Code)) is { } wrong)
            {
                findings.Error("option.code", $"{question.Code}.{name}", "选项代码的形式不正确", $"the code of an option '{wrong.Code}' {Codes.Rule}");
            }
        }

        if (question.HasOptions && question.Options.Count == 0)
        {
            findings.Error("options.none", question.Code, "没有选项", "there are no options");
        }

        if (question.Type == QuestionType.Matrix && question.Rows.Count == 0)
        {
            findings.Error("rows.none", question.Code, "矩阵题没有行", "the matrix has no rows");
        }

        if (!question.HasOptions && question.Options.Count > 0)
        {
            findings.Warn("options.unused", question.Code, "该题型不使用选项", "questions of this type have no options");
        }
    }

    private static void Ranges(Question question, Findings findings)
    {
        var nothing = question.Type switch
        {
            QuestionType.Number => AllowsNoNumber(question),
            QuestionType.Multiple or QuestionType.Ranking => question.Min > question.Max || question.Min > MostChosen(question) || question.Max < 1,
            QuestionType.Date => question.Earliest > question.Latest,
            QuestionType.Photo => question.Min > (question.Max ?? Answering.PhotoAnswer.MostUnlessSaid) || question.Max < 1 || question.Min > Responses.Photos.PhotoOptions.MostPerInterview,
            _ => false,
        };
        if (nothing)
        {
            findings.Error("range.empty", question.Code, "范围不允许任何答案", "the range allows no answer");
        }

        if (question.Decimals is < 0 or > AnswerRules.MostDecimals)
        {
            findings.Error("decimals.range", question.Code, $"小数位数应为 0..{AnswerRules.MostDecimals}", $"decimals must be 0..{AnswerRules.MostDecimals}");
        }
    }

    /// <summary>With few decimals a range can lie between two numbers: 0.2..0.8 without decimals.</summary>
    private static bool AllowsNoNumber(Question question)
    {
        if (question.Min > question.Max)
        {
            return true;
        }

        if (question is not { Min: { } least, Max: { } most, Decimals: >= 0 and <= AnswerRules.MostDecimals and { } decimals } || Math.Abs(least) > 1_000_000_000_000m)
        {
            return false;
        }

        return decimal.Round(least, decimals, MidpointRounding.ToPositiveInfinity) > most;
    }

    private static int MostChosen(Question question) => question.Options.Count(option => !option.Exclusive || question.Type == QuestionType.Ranking);

    private static void Texts(Question question, Findings findings)
    {
        if (question.MaxLength is < 1 or > 1_000_000)
        {
            findings.Error("range.empty", question.Code, "最大长度不允许任何答案", "the greatest length must be 1..1000000");
        }

        if (question.Pattern is { } pattern && Patterns.Find(pattern) is null)
        {
            findings.Error("pattern.invalid", question.Code, "格式表达式无效", $"the pattern {Patterns.Rule}");
        }
    }
}
