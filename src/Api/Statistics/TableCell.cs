namespace Oversight.Api.Statistics;

/// <summary>A cell of a download: a text, or a number with as many decimals as it has. Neither is an empty cell.</summary>
internal readonly record struct TableCell(string? Text, decimal? Number)
{
    public static implicit operator TableCell(string text) => new(text, null);

    public static TableCell Of(decimal? number) => number is null ? new(FigureText.None, null) : new(null, number);

    public static TableCell From(string text) => text;
}
