using System.Text;

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>The canonical text, with the fewest parentheses.</summary>
internal static class Printer
{
    public static string Print(Node node) => Print(node, 0);

    private static string Print(Node node, int outer)
    {
        var (text, strength) = node switch
        {
            Node.Constant { Value.Type: ValueType.Text } constant => (Quote(constant.Value.Text), 9),
            Node.Constant constant => (constant.Value.ToString(), 9),
            Node.Reference reference => ($"{{{reference.Code}}}", 9),
            Node.Self => ("this", 9),
            Node.Call call => ($"{Functions.Name(call.Function)}({string.Join(", ", call.Arguments.Select(argument => Print(argument, 0)))})", 9),
            Node.Not not => ("not " + Print(not.Of, 3), 3),
            Node.Negative negative => ("-" + Print(negative.Of, 7), 7),
            Node.Operation operation => Operation(operation),
            _ => throw new InvalidOperationException(node.GetType().Name),
        };
        return strength < outer ? $"({text})" : text;
    }

    private static (string Text, int Strength) Operation(Node.Operation operation)
    {
        var strength = Operators.Strength(operation.Operator);
        // Chains lean to the left; comparisons do not chain at all.
        var left = Print(operation.Left, Operators.IsComparison(operation.Operator) ? strength + 1 : strength);
        return ($"{left} {Operators.Text(operation.Operator)} {Print(operation.Right, strength + 1)}", strength);
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }
}
