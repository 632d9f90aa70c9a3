using System.Globalization;
using Microsoft.AspNetCore.Components;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Editing;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Api.Console.Questionnaires.Fields;

/// <summary>Where to go on after the question: further down, to the end, or out.</summary>
public sealed partial class JumpsField : EditorField
{
    [Parameter, EditorRequired]
    public Question Question { get; set; } = null!;

    private Jump New => new() { If = Expression.Parse($"answered({{{Question.Code}}})"), Then = JumpKind.End };

    private IEnumerable<OutlineLine> Below => Model.Current.Outline().SkipWhile(line => line.Code != Question.Code).Skip(1);

    private static Question With(Question question, int index, Func<Jump, Jump> change) =>
        question with { Jumps = [.. question.Jumps.Select((jump, at) => at == index ? change(jump) : jump)] };

    private void SetKind(int index, string? name)
    {
        if (Enum.TryParse<JumpKind>(name, out var kind))
        {
            Model.ChangeQuestion(one => With(one, index, old => old with { Then = kind, To = kind == JumpKind.GoTo ? old.To : null }));
        }
    }

    private string Of(int index) => string.Create(CultureInfo.InvariantCulture, $"{Place}[{index}]");
}
