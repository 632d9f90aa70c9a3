using Oversight.Grains.Questionnaires.Expressions;
using ValueType = Oversight.Grains.Questionnaires.Expressions.ValueType;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>Our expressions in the words of SurveyJS; null for what it cannot say.</summary>
internal static class SurveyJsPrinter
{
    public static string? Print(Expression? expression, string? self = null)
    {
        try
        {
            return expression is null ? null : Print(expression.Node, 0, self);
        }
        catch (UntranslatableException)
        {
            return null;
        }
    }

    private static string Print(Node node, int outer, string? self)
    {
        var (text, strength) = node switch
        {
            Node.Constant { Value: { Type: ValueType.Text, Text: var quoted } } => (Quote(quoted), 9),
            Node.Constant constant => (constant.Value.ToString(), 9),
            Node.Reference reference => ($"{{{reference.Code}}}", 9),
            Node.Self => ($"{{{self ?? throw new UntranslatableException("this")}}}", 9),
            Node.Not { Of: Node.Call { Function: Function.Answered, Arguments: [var asked] } } => ($"{Print(asked, 9, self)} empty", 4),
            Node.Not { Of: Node.Call { Function: Function.Selected, Arguments: [var asked, Node.Constant code] } } => ($"{Print(asked, 9, self)} <> {Quote(code.Value.Text)}", 4),
            Node.Not not => ($"!({Print(not.Of, 0, self)})", 9),
            Node.Negative negative => ("-" + Print(negative.Of, 9, self), 7),
            Node.Call call => Call(call, self),
            Node.Operation operation => ($"{Print(operation.Left, Operators.Strength(operation.Operator) + (Operators.IsComparison(operation.Operator) ? 1 : 0), self)} {Symbol(operation.Operator)} {Print(operation.Right, Operators.Strength(operation.Operator) + 1, self)}", Operators.Strength(operation.Operator)),
            _ => throw new UntranslatableException(node.GetType().Name),
        };
        return strength < outer ? $"({text})" : text;
    }

    private static (string, int) Call(Node.Call call, string? self)
    {
        string Argument(int index) => Print(call.Arguments[index], 0, self);

        return call.Function switch
        {
            Function.Answered => ($"{Print(call.Arguments[0], 9, self)} notempty", 4),
            Function.Selected => ($"{Print(call.Arguments[0], 9, self)} contains {Argument(1)}", 4),
            Function.Cell when call.Arguments is [Node.Reference matrix, Node.Constant row] => ($"{{{matrix.Code}.{row.Value.Text}}}", 9),
            Function.Number => (Print(call.Arguments[0], 9, self), 9),
            Function.Today => ("today()", 9),
            Function.Date => (Argument(0), 9),
            Function.If => ($"iif({Argument(0)}, {Argument(1)}, {Argument(2)})", 9),
            Function.Round => ($"round({Argument(0)}, {Argument(1)})", 9),
            Function.Min or Function.Max => ($"{Functions.Name(call.Function)}({string.Join(", ", call.Arguments.Select(argument => Print(argument, 0, self)))})", 9),
            Function.Length => ($"length({Argument(0)})", 9),
            _ => throw new UntranslatableException(Functions.Name(call.Function)),
        };
    }

    private static string Symbol(Operator op) => op == Operator.NotEqual ? "<>" : Operators.Text(op);

    private static string Quote(string text) => !text.Contains('\'', StringComparison.Ordinal) ? $"'{text}'" : !text.Contains('"', StringComparison.Ordinal) ? $"\"{text}\"" : throw new UntranslatableException(text);
}
