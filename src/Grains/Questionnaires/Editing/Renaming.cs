using Oversight.Grains.Questionnaires.Expressions;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Grains.Questionnaires.Editing;

/// <summary>Gives a page, group or question another code, and follows it into conditions, values, jumps and piped texts.</summary>
public static class Renaming
{
    /// <param name="to">Has the form of a code and is free; else the linter will say so.</param>
    public static Questionnaire Rename(this Questionnaire questionnaire, string from, string to)
    {
        var renamed = questionnaire with
        {
            Title = Piped(questionnaire.Title, from, to),
            Closing = Piped(questionnaire.Closing, from, to),
            Pages = [.. questionnaire.Pages.Select(page => page with
            {
                Code = Code(page.Code, from, to),
                Title = Piped(page.Title, from, to),
                ShowIf = Asking(page.ShowIf, from, to),
            })],
        };
        return renamed.Lists(items => [.. items.Select(item => Of(item, from, to))]);
    }

    private static Item Of(Item item, string from, string to)
    {
        var named = item with { Code = Code(item.Code, from, to), Title = Piped(item.Title, from, to), ShowIf = Asking(item.ShowIf, from, to) };
        return named is not Question question ? named : question with
        {
            Hint = Piped(question.Hint, from, to),
            RequiredMessage = Piped(question.RequiredMessage, from, to),
            PatternMessage = Piped(question.PatternMessage, from, to),
            MinLabel = Piped(question.MinLabel, from, to),
            MaxLabel = Piped(question.MaxLabel, from, to),
            Value = Asking(question.Value, from, to),
            Options = [.. question.Options.Select(option => option with { Text = Piped(option.Text, from, to), ShowIf = Asking(option.ShowIf, from, to) })],
            Rows = [.. question.Rows.Select(row => row with { Text = Piped(row.Text, from, to), ShowIf = Asking(row.ShowIf, from, to) })],
            Checks = [.. question.Checks.Select(check => check with { Condition = Asking(check.Condition, from, to)!, Message = Piped(check.Message, from, to) })],
            Jumps = [.. question.Jumps.Select(jump => jump with
            {
                If = Asking(jump.If, from, to)!, To = jump.To is null ? null : Code(jump.To, from, to), Message = Piped(jump.Message, from, to),
            })],
        };
    }

    private static string Code(string code, string from, string to) => code == from ? to : code;

    private static Texts Piped(Texts texts, string from, string to) =>
        texts.Select(text => Piping.Replace(text, name => name == from ? $"{{{to}}}" : null));

    private static Expression? Asking(Expression? expression, string from, string to) =>
        expression is null || !expression.References.Contains(from, StringComparer.Ordinal) ? expression
            : expression.Map(node => node is Node.Reference reference && reference.Code == from ? reference with { Code = to } : node);
}
