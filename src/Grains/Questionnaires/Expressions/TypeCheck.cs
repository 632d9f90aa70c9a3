using System.Globalization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>Finds the type of an expression before anything is asked.</summary>
/// <param name="typeOf">The type of a question by its code; null when there is none.</param>
/// <param name="self">The type of <c>this</c>; null where there is none.</param>
internal sealed class TypeCheck(Expression expression, Func<string, ValueType?> typeOf, ValueType? self, string field)
{
    private static readonly ValueType[] Ordered = [ValueType.Number, ValueType.Date];

    /// <exception cref="InvalidInputException">Names position, token and rule.</exception>
    public static ValueType Of(Expression expression, Func<string, ValueType?> typeOf, ValueType? self = null, string field = "expression") =>
        new TypeCheck(expression, typeOf, self, field).Of(expression.Node);

    private ValueType Of(Node node) => node switch
    {
        Node.Constant constant => constant.Value.Type,
        Node.Reference reference => typeOf(reference.Code) ?? throw Error(node, $"{{{reference.Code}}}", "no question with an answer has this code"),
        Node.Self => self ?? throw Error(node, "this", "stands only in the checks of a question"),
        Node.Not not => Require(not.Of, ValueType.Truth, ValueType.Truth),
        Node.Negative negative => Require(negative.Of, ValueType.Number, ValueType.Number),
        Node.Call call => Call(call),
        Node.Operation operation => Operation(operation),
        _ => throw new InvalidOperationException(node.GetType().Name),
    };

    private ValueType Operation(Node.Operation operation)
    {
        if (operation.Operator is Operator.And or Operator.Or)
        {
            Require(operation.Left, ValueType.Truth, ValueType.Truth);
            return Require(operation.Right, ValueType.Truth, ValueType.Truth);
        }

        if (!Operators.IsComparison(operation.Operator))
        {
            Require(operation.Left, ValueType.Number, ValueType.Number);
            return Require(operation.Right, ValueType.Number, ValueType.Number);
        }

        var left = Of(operation.Left);
        if (left is ValueType.Choices or ValueType.Matrix)
        {
            throw Error(operation, Operators.Text(operation.Operator), "several choices are asked with selected() or count(), a matrix with cell()");
        }

        Require(operation.Right, left, left);

        return operation.Operator is Operator.Equal or Operator.NotEqual || Ordered.Contains(left)
            ? ValueType.Truth
            : throw Error(operation, Operators.Text(operation.Operator), $"only numbers and dates have an order, this is {Name(left)}");
    }

    private ValueType Call(Node.Call call)
    {
        var arguments = call.Arguments;
        switch (call.Function)
        {
            case Function.Selected:
                OneOf(arguments[0], ValueType.Choices, ValueType.Text);
                return Require(arguments[1], ValueType.Text, ValueType.Truth);
            case Function.Count:
                OneOf(arguments[0], ValueType.Choices, ValueType.Matrix);
                return ValueType.Number;
            case Function.Answered:
                return arguments[0] is Node.Reference or Node.Self && Of(arguments[0]) is var _ ? ValueType.Truth : throw Error(arguments[0], "answered", "asks for a {question}");
            case Function.Cell:
                Require(arguments[0], ValueType.Matrix, ValueType.Text);
                return Require(arguments[1], ValueType.Text, ValueType.Text);
            case Function.Number:
                return Require(arguments[0], ValueType.Text, ValueType.Number);
            case Function.Length:
                return Require(arguments[0], ValueType.Text, ValueType.Number);
            case Function.Matches:
                return Matches(call);
            case Function.Concat:
                arguments.ToList().ForEach(argument => OneOf(argument, ValueType.Text, ValueType.Number, ValueType.Date));
                return ValueType.Text;
            case Function.Today:
                return ValueType.Date;
            case Function.Date:
                return IsDate(arguments[0]) ? ValueType.Date : throw Error(arguments[0], "date", "takes a day as a text, date(\"2026-05-01\")");
            case Function.Days:
                Require(arguments[0], ValueType.Date, ValueType.Number);
                return Require(arguments[1], ValueType.Date, ValueType.Number);
            case Function.If:
                Require(arguments[0], ValueType.Truth, ValueType.Truth);
                return Same(arguments.Skip(1));
            case Function.Round:
                Require(arguments[0], ValueType.Number, ValueType.Number);
                return Require(arguments[1], ValueType.Number, ValueType.Number);
            case Function.Min or Function.Max:
                OneOf(arguments[0], Ordered);
                return Same(arguments);
            default:
                return Same(arguments);
        }
    }

    private ValueType Matches(Node.Call call)
    {
        Require(call.Arguments[0], ValueType.Text, ValueType.Truth);
        var pattern = call.Arguments[1] is Node.Constant { Value.Type: ValueType.Text } constant ? constant.Value.Text : null;
        return pattern is not null && Patterns.Find(pattern) is not null ? ValueType.Truth : throw Error(call.Arguments[1], pattern ?? "matches", Patterns.Rule);
    }

    private ValueType Same(IEnumerable<Node> nodes)
    {
        var first = Of(nodes.First());
        nodes.Skip(1).ToList().ForEach(node => Require(node, first, first));
        return first;
    }

    private static bool IsDate(Node node) =>
        node is Node.Constant { Value.Type: ValueType.Text } constant && DateOnly.TryParseExact(constant.Value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private ValueType Require(Node node, ValueType type, ValueType result)
    {
        OneOf(node, type);
        return result;
    }

    private void OneOf(Node node, params ValueType[] types)
    {
        var type = Of(node);
        if (!types.Contains(type))
        {
            throw Error(node, Printer.Print(node), $"must be {string.Join(" or ", types.Select(Name))}, not {Name(type)}");
        }
    }

    private static string Name(ValueType type) => type switch
    {
        ValueType.Truth => "true or false",
        ValueType.Number => "a number",
        ValueType.Date => "a date",
        ValueType.Choices => "several choices",
        ValueType.Matrix => "a matrix",
        _ => "a text",
    };

    private InvalidInputException Error(Node node, string token, string rule) => new Lexer(expression.Text, field).Error(node.At, token, rule);
}
