using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>
/// A constraint becomes bounds and pattern of the question where it is no more than that, and a check with the message of
/// the form otherwise.
/// </summary>
internal sealed class XlsConstraints(CarryOver carry)
{
    private readonly XlsConditions conditions = new(carry);

    public Question Read(XlsRow row, Question question, string language)
    {
        var message = XlsTexts.Piped(row.Texts("constraint_message", language));
        if (row["constraint"] is null || carry.IsFirstReading)
        {
            row.Take("constraint");
            if (!message.IsEmpty && row["constraint"] is null)
            {
                carry.Add(row.Place, $"constraint_message: {message}", "没有对应的校验", "there is no constraint that it belongs to");
            }

            return question;
        }

        if (conditions.Read(row, "constraint", question.Code) is not { } condition)
        {
            return question;
        }

        if (condition.Node is Node.Call { Function: Function.Matches, Arguments: [Node.Self, Node.Constant pattern] } && question.Pattern is null && IsText(question))
        {
            return question with { Pattern = pattern.Value.Text, PatternMessage = message };
        }

        return message.IsEmpty && Bounds(question, condition.Node) is { } bounded ? bounded : question with { Checks = [.. question.Checks, new() { Condition = condition, Message = message }] };
    }

    /// <summary>The question with all bounds that are joined by and; null when there is anything else.</summary>
    private static Question? Bounds(Question question, Node node) => node switch
    {
        Node.Operation { Operator: Operator.And } both => Bounds(question, both.Left) is { } one ? Bounds(one, both.Right) : null,
        Node.Operation { Operator: Operator.GreaterOrEqual, Left: var left, Right: Node.Constant { Value: { Type: Expressions.ValueType.Number, Number: var least } } }
            when question.Min is null && IsCounted(question, left) => question with { Min = least },
        Node.Operation { Operator: Operator.LessOrEqual, Left: var left, Right: Node.Constant { Value: { Type: Expressions.ValueType.Number, Number: var most } } }
            when question.Max is null && IsCounted(question, left) => question with { Max = most },
        Node.Operation { Operator: Operator.LessOrEqual, Left: Node.Call { Function: Function.Length, Arguments: [Node.Self] }, Right: Node.Constant { Value.Number: var length } }
            when question.MaxLength is null && IsText(question) && length is >= 1 and <= 1_000_000 => question with { MaxLength = (int)length },
        _ => null,
    };

    private static bool IsCounted(Question question, Node node) => question.Type switch
    {
        QuestionType.Number => node is Node.Self,
        QuestionType.Multiple or QuestionType.Ranking => node is Node.Call { Function: Function.Count, Arguments: [Node.Self] },
        _ => false,
    };

    private static bool IsText(Question question) => question.Type is QuestionType.ShortText or QuestionType.LongText;
}
