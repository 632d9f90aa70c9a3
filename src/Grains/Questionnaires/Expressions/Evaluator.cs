using System.Globalization;
using System.Text.RegularExpressions;

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>
/// Computes an expression. Missing answers make comparisons and sums missing; and, or, not are three-valued (false and
/// unknown is false). Never fails: what types forbid, division by zero and overflow are missing.
/// </summary>
/// <param name="answerOf">The value of a question by its code.</param>
internal sealed class Evaluator(Func<string, Value> answerOf, DateOnly today, Value self = default)
{
    public Value Of(Expression expression) => Of(expression.Node);

    private Value Of(Node node) => node switch
    {
        Node.Constant constant => constant.Value,
        Node.Reference reference => answerOf(reference.Code),
        Node.Self => self,
        Node.Not not => Of(not.Of) is { Type: ValueType.Truth } truth ? Value.Of(!truth.Truth) : Value.Missing,
        Node.Negative negative => Of(negative.Of) is { Type: ValueType.Number } number ? Value.Of(-number.Number) : Value.Missing,
        Node.Call call => Call(call),
        Node.Operation operation => Operation(operation),
        _ => Value.Missing,
    };

    private Value Operation(Node.Operation operation)
    {
        var left = Of(operation.Left);
        var right = Of(operation.Right);
        return operation.Operator switch
        {
            Operator.And => left.IsFalse || right.IsFalse ? Value.Of(false) : left.IsTrue && right.IsTrue ? Value.Of(true) : Value.Missing,
            Operator.Or => left.IsTrue || right.IsTrue ? Value.Of(true) : left.IsFalse && right.IsFalse ? Value.Of(false) : Value.Missing,
            _ when left.Type != right.Type || left.IsMissing => Value.Missing,
            Operator.Equal => Equal(left, right),
            Operator.NotEqual => Equal(left, right) is { IsMissing: false } equal ? Value.Of(!equal.Truth) : Value.Missing,
            _ when Operators.IsComparison(operation.Operator) => Compare(operation.Operator, left, right),
            _ => left.Type == ValueType.Number ? Arithmetic(operation.Operator, left.Number, right.Number) : Value.Missing,
        };
    }

    private static Value Equal(Value left, Value right) => left.Type switch
    {
        ValueType.Truth => Value.Of(left.Truth == right.Truth),
        ValueType.Number => Value.Of(left.Number == right.Number),
        ValueType.Text => Value.Of(left.Text == right.Text),
        ValueType.Date => Value.Of(left.Date == right.Date),
        _ => Value.Missing,
    };

    private static int? Order(Value left, Value right) => left.Type switch
    {
        ValueType.Number when right.Type == ValueType.Number => left.Number.CompareTo(right.Number),
        ValueType.Date when right.Type == ValueType.Date => left.Date.CompareTo(right.Date),
        _ => null,
    };

    private static Value Compare(Operator op, Value left, Value right) => Order(left, right) is not { } order ? Value.Missing : Value.Of(op switch
    {
        Operator.Less => order < 0,
        Operator.LessOrEqual => order <= 0,
        Operator.Greater => order > 0,
        _ => order >= 0,
    });

    private static Value Arithmetic(Operator op, decimal left, decimal right)
    {
        try
        {
            return op switch
            {
                Operator.Add => Value.Of(left + right),
                Operator.Subtract => Value.Of(left - right),
                Operator.Multiply => Value.Of(left * right),
                _ => right == 0 ? Value.Missing : Value.Of(left / right),
            };
        }
        catch (OverflowException)
        {
            return Value.Missing;
        }
    }

    private Value Call(Node.Call call)
    {
        Value Argument(int index) => Of(call.Arguments[index]);

        return call.Function switch
        {
            Function.Today => Value.Of(today),
            Function.If => Argument(0) is { Type: ValueType.Truth } condition ? Argument(condition.Truth ? 1 : 2) : Value.Missing,
            Function.OrElse => Argument(0) is { IsMissing: false } first ? first : Argument(1),
            Function.Answered => Value.Of(!Argument(0).IsMissing),
            Function.Count => Count(Argument(0)),
            Function.Selected => Selected(Argument(0), Argument(1)),
            _ => OfPresent(call.Function, [.. call.Arguments.Select(Of)]),
        };
    }

    private static Value Count(Value value) => Value.Of(value.Type switch
    {
        ValueType.Choices => value.Choices.Count,
        ValueType.Matrix => value.Matrix.Count,
        _ => value.IsMissing ? 0 : 1,
    });

    private static Value Selected(Value chosen, Value code) => code.Type != ValueType.Text ? Value.Missing : Value.Of(chosen.Type switch
    {
        ValueType.Choices => chosen.Choices.Contains(code.Text, StringComparer.Ordinal),
        ValueType.Text => chosen.Text == code.Text,
        _ => false,
    });

    private static Value OfPresent(Function function, Value[] values)
    {
        if (values.Any(value => value.IsMissing))
        {
            return Value.Missing;
        }

        return (function, values) switch
        {
            (Function.Concat, _) => Value.Of(string.Concat(values)),
            (Function.Cell, [{ Type: ValueType.Matrix } matrix, { Type: ValueType.Text } row]) => matrix.Matrix.TryGetValue(row.Text, out var code) ? Value.Of(code) : Value.Missing,
            (Function.Number, [{ Type: ValueType.Text } text]) => ToNumber(text.Text),
            (Function.Length, [{ Type: ValueType.Text } text]) => Value.Of(new StringInfo(text.Text).LengthInTextElements),
            (Function.Matches, [{ Type: ValueType.Text } text, { Type: ValueType.Text } pattern]) => Matches(text.Text, pattern.Text),
            (Function.Date, [{ Type: ValueType.Text } text]) =>
                DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Value.Of(date) : Value.Missing,
            (Function.Days, [{ Type: ValueType.Date } from, { Type: ValueType.Date } to]) => Value.Of(to.Date.DayNumber - from.Date.DayNumber),
            (Function.Round, [{ Type: ValueType.Number } number, { Type: ValueType.Number } digits]) when digits.Number is >= 0 and <= 10 =>
                Value.Of(Math.Round(number.Number, (int)digits.Number, MidpointRounding.AwayFromZero)),
            (Function.Min, _) => values.Aggregate((one, other) => Order(one, other) is not { } order ? Value.Missing : order <= 0 ? one : other),
            (Function.Max, _) => values.Aggregate((one, other) => Order(one, other) is not { } order ? Value.Missing : order >= 0 ? one : other),
            _ => Value.Missing,
        };
    }

    private static Value ToNumber(string text) =>
        decimal.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : Value.Missing;

    private static Value Matches(string text, string pattern)
    {
        try
        {
            return Patterns.Find(pattern) is { } regex ? Value.Of(regex.IsMatch(text)) : Value.Missing;
        }
        catch (RegexMatchTimeoutException)
        {
            return Value.Missing;
        }
    }
}
