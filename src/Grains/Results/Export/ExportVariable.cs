namespace Oversight.Grains.Results.Export;

/// <summary>A column of an export, with what a reader of the file needs to know.</summary>
/// <param name="Name">As the campaign calls it: the code of the question.</param>
/// <param name="Label">The question.</param>
public sealed record ExportVariable(string Name, string Label)
{
    /// <summary>Values of a column of numbers, NaN where there is none; null for a column of texts.</summary>
    public double[]? Numbers { get; init; }

    /// <summary>Values of a column of texts; null for a column of numbers.</summary>
    public string?[]? Texts { get; init; }

    /// <summary>What the codes stand for.</summary>
    public IReadOnlyDictionary<double, string> Values { get; init; } = new Dictionary<double, string>();

    /// <summary>Digits after the point that a reader shows.</summary>
    public int Decimals { get; init; }

    public Measure Measure { get; init; } = Measure.Nominal;

    public int Count => Numbers?.Length ?? Texts?.Length ?? 0;

    public bool IsText => Texts is not null;
}
