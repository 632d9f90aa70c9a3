using System.Globalization;
using Oversight.Grains.Questionnaires.Expressions;
using ValueType = Oversight.Grains.Questionnaires.Expressions.ValueType;

namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>
/// Builds our typed expressions from the untyped ones of other programs: there a code may be compared with a number, a list
/// with one of its members, an empty answer with anything.
/// </summary>
internal sealed class ForeignNodes(CarryOver carry, string? self)
{
    public static Node Not(Node of) => of is Node.Not inner ? inner.Of : new Node.Not(of);

    public static Node Both(Node one, Node other) => new Node.Operation(Operator.And, one, other);

    public static Node Text(string text) => new Node.Constant(Value.Of(text));

    public static Node Call(Function function, params Node[] arguments) => new Node.Call(function, arguments);

    /// <summary>The question of that name; the row of a matrix where it is one; otherwise not translatable.</summary>
    public Node Reference(string name)
    {
        if (carry.TypeOf(name) is not null)
        {
            return new Node.Reference(name);
        }

        if (carry.MatrixOfRow(name) is var (matrix, row))
        {
            return Call(Function.Cell, new Node.Reference(matrix.Code), Text(row.Code));
        }

        // surveyjs: {matrix.row}
        var point = name.IndexOf('.', StringComparison.Ordinal);
        return point > 0 && carry.TypeOf(name[..point]) == ValueType.Matrix
            ? Call(Function.Cell, new Node.Reference(name[..point]), Text(name[(point + 1)..]))
            : throw new UntranslatableException($"{{{name}}}");
    }

    public Node Compare(Operator op, Node left, Node right)
    {
        if (left is Node.Constant && right is not Node.Constant)
        {
            return Compare(Mirrored(op), right, left);
        }

        var type = TypeOf(left);
        if (right is Node.Constant { Value: { Type: ValueType.Text, Text: "" } } && left is Node.Reference or Node.Self && op is Operator.Equal or Operator.NotEqual)
        {
            var answered = Call(Function.Answered, left);
            return op == Operator.Equal ? Not(answered) : answered;
        }

        if (type == ValueType.Choices && right is Node.Constant chosen && op is Operator.Equal or Operator.NotEqual)
        {
            var selected = Call(Function.Selected, left, Text(((Node.Constant)right).Value.ToString()));
            return op == Operator.Equal ? selected : Not(selected);
        }

        // There, what is not answered differs from everything; here a comparison with it would be unknown.
        if (op == Operator.NotEqual && IsChoice(left) && right is Node.Constant code)
        {
            return Not(Call(Function.Selected, left, Text(code.Value.ToString())));
        }

        var (one, other) = Fitting(left, right, ordered: op is not (Operator.Equal or Operator.NotEqual));
        return new Node.Operation(op, one, other);
    }

    /// <summary>As a number: the code of an option may be one.</summary>
    public Node Number(Node node) => TypeOf(node) switch
    {
        ValueType.Number => node,
        ValueType.Text when node is Node.Constant constant => ToNumber(constant) ?? Call(Function.Number, node),
        ValueType.Text => Call(Function.Number, node),
        _ => throw new UntranslatableException(Printer.Print(node)),
    };

    public ValueType TypeOf(Node node)
    {
        try
        {
            return TypeCheck.Of(Expression.Of(node), carry.TypeOf, self is null ? null : carry.TypeOf(self));
        }
        catch (Errors.InvalidInputException)
        {
            throw new UntranslatableException(Printer.Print(node));
        }
    }

    private (Node, Node) Fitting(Node left, Node right, bool ordered)
    {
        var (one, other) = (TypeOf(left), TypeOf(right));
        return (one, other) switch
        {
            (ValueType.Text, ValueType.Text) when ordered => (Number(left), Number(right)),
            _ when one == other => (left, right),
            (ValueType.Text, ValueType.Number) when right is Node.Constant number && !ordered => (left, Text(number.Value.ToString())),
            (ValueType.Text, ValueType.Number) or (ValueType.Number, ValueType.Text) => (Number(left), Number(right)),
            (ValueType.Text, ValueType.Truth) when right is Node.Constant truth => (left, Text(truth.Value.ToString())),
            (ValueType.Truth, ValueType.Text) when right is Node.Constant text => (left, new Node.Constant(Value.Of(text.Value.Text is "OK" or "true" or "1"))),
            (ValueType.Date, ValueType.Text) when right is Node.Constant => (left, Call(Function.Date, right)),
            _ => throw new UntranslatableException($"{Printer.Print(left)}, {Printer.Print(right)}"),
        };
    }

    private bool IsChoice(Node node) => (node is Node.Reference reference && carry.QuestionOf(reference.Code)?.Type == QuestionType.Single)
        || node is Node.Call { Function: Function.Cell };

    private static Operator Mirrored(Operator op) => op switch
    {
        Operator.Less => Operator.Greater,
        Operator.LessOrEqual => Operator.GreaterOrEqual,
        Operator.Greater => Operator.Less,
        Operator.GreaterOrEqual => Operator.LessOrEqual,
        _ => op,
    };

    private static Node.Constant? ToNumber(Node.Constant constant) =>
        decimal.TryParse(constant.Value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= 0
            ? new(Value.Of(number)) : null;
}
