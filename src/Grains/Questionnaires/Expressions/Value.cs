using System.Globalization;

namespace Oversight.Grains.Questionnaires.Expressions;

/// <summary>A value of the language; default is missing.</summary>
internal readonly record struct Value
{
    public ValueType Type { get; private init; }

    public bool Truth { get; private init; }

    public decimal Number { get; private init; }

    public string Text { get; private init; }

    public DateOnly Date { get; private init; }

    public IReadOnlyList<string> Choices { get; private init; }

    public IReadOnlyDictionary<string, string> Matrix { get; private init; }

    public bool IsMissing => Type == ValueType.Missing;

    public bool IsTrue => Type == ValueType.Truth && Truth;

    public bool IsFalse => Type == ValueType.Truth && !Truth;

    public static Value Missing => default;

    public static Value Of(bool truth) => new() { Type = ValueType.Truth, Truth = truth };

    public static Value Of(decimal number) => new() { Type = ValueType.Number, Number = number };

    public static Value Of(string text) => new() { Type = ValueType.Text, Text = text };

    public static Value Of(DateOnly date) => new() { Type = ValueType.Date, Date = date };

    public static Value Of(IReadOnlyList<string> choices) => new() { Type = ValueType.Choices, Choices = choices };

    public static Value Of(IReadOnlyDictionary<string, string> matrix) => new() { Type = ValueType.Matrix, Matrix = matrix };

    /// <summary>For people and for concat: numbers without superfluous zeros, dates as 2026-05-01.</summary>
    public override string ToString() => Type switch
    {
        ValueType.Truth => Truth ? "true" : "false",
        ValueType.Number => Number.ToString("0.############################", CultureInfo.InvariantCulture),
        ValueType.Text => Text,
        ValueType.Date => Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueType.Choices => string.Join(", ", Choices),
        ValueType.Matrix => string.Join(", ", Matrix.Select(cell => $"{cell.Key}: {cell.Value}")),
        _ => string.Empty,
    };
}
