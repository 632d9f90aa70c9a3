namespace Oversight.Grains.Results.Export;

/// <summary>What may be computed with a variable; the numbers are those of SPSS.</summary>
public enum Measure
{
    Nominal = 1,
    Ordinal = 2,
    Scale = 3,
}
