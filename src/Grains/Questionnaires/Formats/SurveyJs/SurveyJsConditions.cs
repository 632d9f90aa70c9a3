using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>Translates the conditions of a file; what cannot be is listed.</summary>
internal sealed class SurveyJsConditions(CarryOver carry)
{
    public Expression? Read(JsonPart part, string name, string? self = null)
    {
        if (part.String(name) is not { Length: > 0 } text || carry.IsFirstReading)
        {
            return null;
        }

        try
        {
            return new SurveyJsParser(text, new(carry, self)).Parse();
        }
        catch (UntranslatableException error)
        {
            part.List(name, $"条件无法转换：{error.Message}", $"the condition cannot be said in our language: {error.Message}");
            return null;
        }
    }

    /// <summary>A condition of a trigger in its old form: a question, an operator, a value.</summary>
    public Expression? Compare(JsonPart part, string question, string op, string? value)
    {
        if (carry.IsFirstReading)
        {
            return null;
        }

        try
        {
            var quoted = value is null ? string.Empty : $" '{value.Replace("'", "\"", StringComparison.Ordinal)}'";
            return new SurveyJsParser($"{{{question}}} {op}{quoted}", new(carry, null)).Parse();
        }
        catch (UntranslatableException error)
        {
            part.ListWhole(JsonPart.Compact(part.Element), $"触发条件无法转换：{error.Message}", $"the condition cannot be said in our language: {error.Message}");
            return null;
        }
    }
}
