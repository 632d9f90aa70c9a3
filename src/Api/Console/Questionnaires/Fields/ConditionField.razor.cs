using Microsoft.AspNetCore.Components;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Api.Console.Questionnaires.Fields;

/// <summary>A condition or value as a text, with help for who does not know the language of expressions.</summary>
public sealed partial class ConditionField : EditorField
{
    private bool helping;
    private string asked = string.Empty;
    private string relation = string.Empty;
    private string operand = string.Empty;

    [Parameter]
    public Expression? Value { get; set; }

    /// <summary>What becomes of the questionnaire with another expression, null for none.</summary>
    [Parameter, EditorRequired]
    public Func<Questionnaire, Expression?, Questionnaire> Change { get; set; } = null!;

    private string Text => Model.Typed(Place, Value);

    private string? Problem => Model.ProblemOf(Place) is { } problem ? Oversight.Api.Resources.Texts.InChinese ? problem.Zh : problem.En : null;

    private IEnumerable<Question> Asked => Model.Current.Questions.Where(question => question.TakesAnswer && question.Type != QuestionType.Photo && question.Type != QuestionType.Matrix);

    private Question? Question => Asked.FirstOrDefault(question => question.Code == asked);

    private static IReadOnlyList<string> Relations(Question question) => question.Type switch
    {
        QuestionType.Single => ["is", "not", "answered", "open"],
        QuestionType.Multiple or QuestionType.Ranking => ["chosen", "unchosen", "answered", "open"],
        QuestionType.Consent => ["agreed", "declined"],
        QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps or QuestionType.Number or QuestionType.Date => ["most", "least", "below", "above", "equal", "answered", "open"],
        _ => ["answered", "open"],
    };

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    private void Type(string text) => Model.Type(Place, text, Change);

    private void Ask(string? code)
    {
        asked = code ?? string.Empty;
        relation = Question is { } question ? Relations(question)[0] : string.Empty;
        operand = Question?.Options is [var first, ..] ? first.Code : string.Empty;
    }

    private void Insert(string? join)
    {
        if (Question is not { } question || Said(question) is not { } part)
        {
            return;
        }

        Type(join is null ? part : $"({Text.Trim()}) {join} {part}");
        (helping, asked) = (false, string.Empty);
    }

    /// <summary>Null while something is missing.</summary>
    private string? Said(Question question)
    {
        var name = $"{{{question.Code}}}";
        var value = question.Type == QuestionType.Date ? $"date({Quoted(operand)})" : operand;
        return relation switch
        {
            "answered" => $"answered({name})",
            "open" => $"not answered({name})",
            "agreed" => name,
            "declined" => $"not {name}",
            _ when operand.Length == 0 => null,
            "is" => $"{name} = {Quoted(operand)}",
            "not" => $"{name} != {Quoted(operand)}",
            "chosen" => $"selected({name}, {Quoted(operand)})",
            "unchosen" => $"not selected({name}, {Quoted(operand)})",
            "most" => $"{name} <= {value}",
            "least" => $"{name} >= {value}",
            "below" => $"{name} < {value}",
            "above" => $"{name} > {value}",
            _ => $"{name} = {value}",
        };
    }
}
