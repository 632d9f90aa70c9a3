using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>The validators of a question.</summary>
internal sealed class SurveyJsValidators(CarryOver carry, SurveyJsConditions conditions)
{
    public Question Read(JsonPart part, Question question)
    {
        foreach (var (element, index) in part.Array("validators").Select((element, index) => (element, index)))
        {
            var validator = part.Inner(element, $"validators[{index}]");
            question = Read(validator, question, (validator.String("type") ?? string.Empty).Replace("validator", string.Empty, StringComparison.Ordinal));
            validator.ListRest();
        }

        return question;
    }

    private Question Read(JsonPart part, Question question, string type)
    {
        switch (type)
        {
            case "numeric" when question.Type is QuestionType.Number or QuestionType.ShortText:
                var number = question with { Type = QuestionType.Number, Min = part.Number("minValue") ?? question.Min, Max = part.Number("maxValue") ?? question.Max };
                ListMessage(part);
                return number;
            case "text" when question.Type is QuestionType.ShortText or QuestionType.LongText:
                return Lengths(part, question);
            case "email" when question.Type == QuestionType.ShortText:
                return question with { Pattern = SurveyJsQuestions.EmailPattern, PatternMessage = part.Texts("text") };
            case "regex" when part.String("regex") is { } pattern && Patterns.Find(pattern) is not null:
                return question with { Pattern = pattern, PatternMessage = part.Texts("text") };
            case "answercount":
                var counted = question with { Min = part.Number("minCount") ?? question.Min, Max = part.Number("maxCount") ?? question.Max };
                ListMessage(part);
                return counted;
            case "expression" when conditions.Read(part, "expression") is { } condition:
                return question with { Checks = [.. question.Checks, new() { Condition = Self(condition, question.Code), Message = part.Texts("text") }] };
            case "expression":
                // The condition itself is listed already.
                part.Texts("text");
                return question;
            default:
                part.ListWhole(JsonPart.Compact(part.Element), "没有对应的校验", "no rule of ours corresponds");
                return question;
        }
    }

    private static Question Lengths(JsonPart part, Question question)
    {
        var least = part.Number("minLength");
        var most = part.Whole("maxLength");
        var message = part.Texts("text");
        if (least is null && !message.IsEmpty)
        {
            part.List("text", "使用本系统的提示", "our own message is shown");
        }

        var changed = most is null ? question : question with { MaxLength = most };
        return least is null ? changed : changed with
        {
            Checks = [.. changed.Checks, new() { Condition = Expression.Parse($"length(this) >= {Value.Of(least.Value)}"), Message = message }],
        };
    }

    private Expression Self(Expression condition, string code) => carry.TypeOf(code) is null ? condition
        : condition.Map(node => node is Node.Reference reference && reference.Code == code ? new Node.Self() : node);

    private static void ListMessage(JsonPart part)
    {
        if (part.Take("text") is not null)
        {
            part.List("text", "使用本系统的提示", "our own message is shown");
        }
    }
}
