using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Expressions;
using Oversight.Grains.Questionnaires.Interviews;
using ValueType = Oversight.Grains.Questionnaires.Expressions.ValueType;

namespace Oversight.Grains.Questionnaires.Linting;

/// <summary>The type of every question in expressions; computed ones from top to bottom.</summary>
internal sealed class QuestionTypes
{
    private readonly Dictionary<string, ValueType> types = [];

    public QuestionTypes(Questionnaire questionnaire)
    {
        foreach (var question in questionnaire.Questions)
        {
            if (AnswerValues.TypeOf(question) is { } type)
            {
                types[question.Code] = type;
            }
            else if (question is { Type: QuestionType.Computed, Value: { } value } && Try(value) is { } computed)
            {
                types[question.Code] = computed;
            }
        }
    }

    public ValueType? this[string code] => types.TryGetValue(code, out var type) ? type : null;

    private ValueType? Try(Expression value)
    {
        try
        {
            return TypeCheck.Of(value, code => this[code]);
        }
        catch (InvalidInputException)
        {
            return null;
        }
    }
}
