namespace Oversight.Grains.Statistics;

/// <summary>
/// One key figure: a count, a sum, or a rate of two parts. The definition is shown wherever the figure is. A share is a rate whose
/// denominator is the same part of all groups together.
/// </summary>
public sealed record Figure(string Id, FigureUnit Unit, Part Numerator, Part? Denominator, string NameZh, string NameEn, string DefinitionZh, string DefinitionEn)
{
    public bool IsShare { get; init; }

    /// <summary>Value of a group; <paramref name="whole"/> are all groups together.</summary>
    public FigureValue Of(Tally tally, Tally whole) => Denominator is not { } denominator
        ? new(this, tally[Numerator], null)
        : new(this, tally[Numerator], (IsShare ? whole : tally)[denominator]);
}
