using System.Globalization;
using Oversight.Grains.Law;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>What is wrong with the answer to a visible question.</summary>
internal sealed class AnswerRules(LogicPass pass, Piping piping, string language)
{
    /// <summary>In characters, where a question does not say.</summary>
    public const int LongestText = 10_000;

    /// <summary>Most decimals of a number, and the range in which it must be.</summary>
    public const int MostDecimals = 10;

    public IEnumerable<AnswerError> Of(Question question, Answer? given)
    {
        if (!question.TakesAnswer)
        {
            return given is null or { IsEmpty: true } ? [] : [Error(question, "kind", "这里不需要回答", "No answer is expected here")];
        }

        if (given is null or { IsEmpty: true })
        {
            return question.Required ? [Required(question)] : [];
        }

        var broken = Kind(question, given).Concat(Rules(question, given)).ToList();
        return broken.Count > 0 ? broken : Checks(question);
    }

    private IEnumerable<AnswerError> Rules(Question question, Answer given) => question.Type switch
    {
        QuestionType.Single or QuestionType.Multiple or QuestionType.Ranking => Choices(question, given),
        QuestionType.Matrix => Rows(question, given),
        QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps => Scale(question, given.Number),
        QuestionType.Number => Number(question, given.Number),
        QuestionType.Date => Date(question, given.Date),
        QuestionType.Consent => given.Agreed == false && question.Required ? [Required(question)] : [],
        QuestionType.Photo => Photos(question, given),
        _ => Text(question, given.Text ?? string.Empty),
    };

    private IEnumerable<AnswerError> Kind(Question question, Answer given)
    {
        if (AnswerValues.Of(question, given).IsMissing)
        {
            yield return Error(question, "kind", "答案的形式不符合题型", "The answer is not of the kind of this question");
        }
    }

    private IEnumerable<AnswerError> Choices(Question question, Answer given)
    {
        var codes = given.Codes ?? [];
        var offered = pass.Offered(question.Code);
        if (codes.FirstOrDefault(code => !offered.Contains(code)) is { } unknown)
        {
            yield return Error(question, "option", $"没有选项 {unknown}", $"There is no option {unknown}");
        }

        if (codes.Distinct(StringComparer.Ordinal).Count() != codes.Count || (question.Type == QuestionType.Single && codes.Count > 1))
        {
            yield return Error(question, "count", "选项重复或过多", "An option is chosen twice, or more than one");
        }

        var chosen = question.Options.Where(option => codes.Contains(option.Code, StringComparer.Ordinal)).ToList();
        if (chosen.Count > 1 && chosen.Exists(option => option.Exclusive))
        {
            yield return Error(question, "exclusive", "该选项不能与其他选项同时选择", "This option excludes the others");
        }

        if (chosen.Exists(option => option.Other) && string.IsNullOrWhiteSpace(given.Other))
        {
            yield return Error(question, "other", "请填写“其他”的内容", "Please say what you mean by other");
        }

        if (given.Other is { Length: > LongestText })
        {
            yield return Error(question, "length", $"最多 {LongestText} 字", $"At most {LongestText} characters");
        }

        // One exclusive option is a whole answer, however many are asked for otherwise.
        if (question.Type != QuestionType.Single && !chosen.Exists(option => option.Exclusive) && (chosen.Count < question.Min || chosen.Count > question.Max))
        {
            yield return Bounds(question, "count", "请选择的项数", "Please choose", question.Min, question.Max);
        }
    }

    private IEnumerable<AnswerError> Rows(Question question, Answer given)
    {
        var rows = given.Rows ?? new Dictionary<string, string>();
        var offered = pass.Offered(question.Code);
        if (rows.Keys.FirstOrDefault(key => question.Rows.All(row => row.Code != key)) is { } unknown)
        {
            yield return Error(question, "rows", $"没有行 {unknown}", $"There is no row {unknown}");
        }

        if (rows.Values.FirstOrDefault(code => !offered.Contains(code)) is { } option)
        {
            yield return Error(question, "option", $"没有选项 {option}", $"There is no option {option}");
        }

        if (question.Required && question.Rows.Any(row => !rows.ContainsKey(row.Code)))
        {
            yield return AnswerError.Of(question, "rows", piping.In(question.RequiredMessage), new("请回答每一行", "Please answer every row"), language);
        }
    }

    private IEnumerable<AnswerError> Scale(Question question, decimal? number)
    {
        var (from, to) = question.Scale!.Value;
        if (number is { } value && (value < from || value > to || value != decimal.Truncate(value)))
        {
            yield return Bounds(question, "scale", "请选择", "Please choose", from, to);
        }
    }

    private IEnumerable<AnswerError> Number(Question question, decimal? number)
    {
        if (number is not { } value)
        {
            yield break;
        }

        if (value < question.Min || value > question.Max)
        {
            yield return Bounds(question, "range", "数值应为", "The number must be", question.Min, question.Max);
        }

        if (question.Decimals is { } decimals && decimal.Round(value, Math.Clamp(decimals, 0, MostDecimals)) != value)
        {
            yield return Error(question, "decimals", decimals == 0 ? "请填写整数" : $"最多 {decimals} 位小数", decimals == 0 ? "Please give a whole number" : $"At most {decimals} decimals");
        }
    }

    private IEnumerable<AnswerError> Date(Question question, DateOnly? date)
    {
        if (date < question.Earliest || date > question.Latest)
        {
            var bounds = $"{Day(question.Earliest)}..{Day(question.Latest)}";
            yield return Error(question, "range", $"日期应在 {bounds} 之间", $"The day must be within {bounds}");
        }

        static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
    }

    private IEnumerable<AnswerError> Text(Question question, string text)
    {
        var most = question.MaxLength ?? LongestText;
        var length = new StringInfo(text).LengthInTextElements;
        if (length > most)
        {
            yield return Error(question, "length", $"最多 {most} 字，现有 {length} 字", $"At most {most} characters, there are {length}");
        }
        else if (question.Pattern is { } pattern && Patterns.Find(pattern) is { } regex && !regex.IsMatch(text))
        {
            yield return AnswerError.Of(question, "pattern", piping.In(question.PatternMessage), new("格式不正确", "The form is not the one that is asked for"), language);
        }
    }

    private IEnumerable<AnswerError> Photos(Question question, Answer given)
    {
        var references = PhotoAnswer.References(given);
        if (references.FirstOrDefault(reference => !PhotoAnswer.IsReference(reference)) is { } wrong)
        {
            yield return Error(question, "reference", $"{wrong} 不是照片的引用编号", $"{wrong} is not the reference of a photo");
        }

        if (references.Count < question.Min || references.Count > (question.Max ?? PhotoAnswer.MostUnlessSaid) || references.Distinct(StringComparer.Ordinal).Count() != references.Count)
        {
            yield return Bounds(question, "count", "照片的张数应为", "The number of photos must be", question.Min ?? 1, question.Max ?? PhotoAnswer.MostUnlessSaid);
        }
    }

    private IEnumerable<AnswerError> Checks(Question question) =>
        from check in question.Checks
        where pass.EvaluatorOf(question).Of(check.Condition).IsFalse
        select AnswerError.Of(question, "check", piping.In(check.Message), new("答案不符合要求", "The answer does not fulfil a condition"), language);

    private AnswerError Required(Question question) => AnswerError.Of(question, "required", piping.In(question.RequiredMessage), new("请回答此题", "Please answer this question"), language);

    private AnswerError Bounds(Question question, string code, string chinese, string english, decimal? least, decimal? most)
    {
        var bounds = (least, most) switch
        {
            ({ } from, { } to) => $"{Value.Of(from)}..{Value.Of(to)}",
            ({ } from, null) => $"≥ {Value.Of(from)}",
            _ => $"≤ {Value.Of(most ?? 0)}",
        };
        return Error(question, code, $"{chinese} {bounds}", $"{english} {bounds}");
    }

    private AnswerError Error(Question question, string code, string chinese, string english) => AnswerError.Of(question, code, string.Empty, new(chinese, english), language);
}
