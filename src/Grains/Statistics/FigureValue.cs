namespace Oversight.Grains.Statistics;

/// <summary>What a figure comes to.</summary>
public readonly record struct FigureValue(Figure Figure, long Numerator, long? Denominator)
{
    /// <summary>The count; per cent; yuan. Null when there is nothing to divide by: that is no rate of zero.</summary>
    public decimal? Value => (Figure.Unit, Denominator) switch
    {
        (FigureUnit.Rate, null or 0) => null,
        (FigureUnit.Rate, { } denominator) => decimal.Round(100m * Numerator / denominator, 2, MidpointRounding.AwayFromZero),
        (FigureUnit.Money, _) => Numerator / 100m,
        _ => Numerator,
    };

    /// <summary>
    /// The change since <paramref name="before"/>: of a rate in percentage points, of a count or sum in per cent of what it was.
    /// Null when one of them is missing or there is nothing to compare with.
    /// </summary>
    public decimal? ChangeSince(FigureValue before)
    {
        if (Value is not { } now || before.Value is not { } then)
        {
            return null;
        }

        if (Figure.Unit == FigureUnit.Rate)
        {
            return now - then;
        }

        return then == 0 ? null : decimal.Round(100m * (now - then) / then, 2, MidpointRounding.AwayFromZero);
    }
}
