using System.Globalization;
using Oversight.Grains.Statistics;

namespace Oversight.Api.Statistics;

/// <summary>Figures as people read them. What there is not is a dash, never a zero.</summary>
public static class FigureText
{
    public const string None = "—";

    public static string Of(FigureValue value) => value.Value is not { } number ? None : value.Figure.Unit switch
    {
        FigureUnit.Rate => number.ToString("0.00", CultureInfo.CurrentCulture) + "%",
        FigureUnit.Money => number.ToString("N2", CultureInfo.CurrentCulture),
        _ => number.ToString("N0", CultureInfo.CurrentCulture),
    };

    /// <summary>What a rate divides: <c>16,644 ÷ 20,616</c>; empty for what is no rate.</summary>
    public static string Fraction(FigureValue value) => value.Denominator is { } denominator
        ? string.Create(CultureInfo.CurrentCulture, $"{value.Numerator:N0} ÷ {denominator:N0}")
        : string.Empty;

    public static string Change(decimal? change) => change is { } number ? number.ToString("+0.00;−0.00;0.00", CultureInfo.CurrentCulture) : None;
}
