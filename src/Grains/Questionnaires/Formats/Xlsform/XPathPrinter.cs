using Oversight.Grains.Questionnaires.Expressions;
using ValueType = Oversight.Grains.Questionnaires.Expressions.ValueType;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>Our expressions in the XPath of XLSForm; null for what it cannot say.</summary>
internal static class XPathPrinter
{
    public static string? Print(Expression? expression)
    {
        try
        {
            return expression is null ? null : Print(expression.Node, 0);
        }
        catch (UntranslatableException)
        {
            return null;
        }
    }

    /// <summary>A text in quotes; without an escape, XPath cannot hold both kinds of them.</summary>
    public static string Quote(string text) => !text.Contains('\'', StringComparison.Ordinal) ? $"'{text}'"
        : !text.Contains('"', StringComparison.Ordinal) ? $"\"{text}\"" : throw new UntranslatableException(text);

    private static string Print(Node node, int outer)
    {
        var (text, strength) = node switch
        {
            Node.Constant { Value: { Type: ValueType.Text, Text: var quoted } } => (Quote(quoted), 9),
            Node.Constant { Value.Type: ValueType.Truth } truth => ($"{truth.Value}()", 9),
            Node.Constant constant => (constant.Value.ToString(), 9),
            Node.Reference reference => ($"${{{Name(reference.Code)}}}", 9),
            Node.Self => (".", 9),
            Node.Not { Of: Node.Call { Function: Function.Answered, Arguments: [var asked] } } => ($"{Print(asked, 9)} = ''", 4),
            Node.Not not => ($"not({Print(not.Of, 0)})", 9),
            Node.Negative negative => ("-" + Print(negative.Of, 9), 7),
            Node.Call call => Call(call),
            Node.Operation operation => Operation(operation),
            _ => throw new UntranslatableException(node.GetType().Name),
        };
        return strength < outer ? $"({text})" : text;
    }

    private static (string, int) Operation(Node.Operation operation)
    {
        var strength = Operators.Strength(operation.Operator);
        var symbol = operation.Operator == Operator.Divide ? "div" : Operators.Text(operation.Operator);
        return ($"{Print(operation.Left, strength + (Operators.IsComparison(operation.Operator) ? 1 : 0))} {symbol} {Print(operation.Right, strength + 1)}", strength);
    }

    private static (string, int) Call(Node.Call call) => call.Function switch
    {
        Function.Answered => ($"{Print(call.Arguments[0], 9)} != ''", 4),
        Function.Cell when call.Arguments is [Node.Reference matrix, Node.Constant row] => ($"${{{Name(XlsNames.Row(matrix.Code, row.Value.Text))}}}", 9),
        Function.Selected => (Named(call, "selected"), 9),
        Function.Count => (Named(call, "count-selected"), 9),
        Function.Number => (Named(call, "number"), 9),
        Function.Length => (Named(call, "string-length"), 9),
        Function.Matches => (Named(call, "regex"), 9),
        Function.OrElse => (Named(call, "coalesce"), 9),
        Function.Days => throw new UntranslatableException("days"),
        Function.Cell => throw new UntranslatableException("cell"),
        _ => (Named(call, Functions.Name(call.Function)), 9),
    };

    private static string Named(Node.Call call, string name) => $"{name}({string.Join(", ", call.Arguments.Select(argument => Print(argument, 0)))})";

    private static string Name(string code) => XlsNames.IsName(code) ? code : throw new UntranslatableException(code);
}
