namespace Oversight.Storage.Sql;

/// <summary>A parameter of a query: a text or a whole number.</summary>
internal readonly record struct SqlValue(string? Text, long Number)
{
    public static implicit operator SqlValue(string text) => new(text, 0);

    public static implicit operator SqlValue(long number) => new(null, number);

    public static SqlValue From(string text) => text;

    public static SqlValue From(long number) => number;
}
