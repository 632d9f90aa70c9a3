using System.Diagnostics.CodeAnalysis;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Streets;

/// <summary>
/// Code of an administrative division: 2 digits for a province, 4 for a city, 6 for a district (GB/T 2260),
/// 9 for a street. The code of a division starts with the code of every division that it lies in.
/// </summary>
[GenerateSerializer, Immutable]
[Alias("oversight.DivisionCode")]
public readonly record struct DivisionCode : IComparable<DivisionCode>
{
    private DivisionCode(string value) => Value = value;

    /// <summary>The digits.</summary>
    [Id(0)] public string Value { get; }

    public DivisionLevel Level => (DivisionLevel)Value.Length;

    /// <summary>The division directly above; null for a province.</summary>
    public DivisionCode? Parent => Level switch
    {
        DivisionLevel.Street => new(Value[..6]),
        DivisionLevel.District => new(Value[..4]),
        DivisionLevel.City => new(Value[..2]),
        _ => null,
    };

    /// <summary>Reads a code of any level.</summary>
    /// <exception cref="InvalidInputException">It is not 2, 4, 6 or 9 digits, or starts with 0.</exception>
    public static DivisionCode Parse(string text, string field = "division") =>
        TryParse(text, out var code)
            ? code
            : throw new InvalidInputException(field, text, "a division code has 2 (province), 4 (city), 6 (district) or 9 (street) digits and does not start with 0");

    /// <summary>Reads the code of a street.</summary>
    /// <exception cref="InvalidInputException">It is not 9 digits.</exception>
    public static DivisionCode ParseStreet(string text, string field = "street") =>
        TryParse(text, out var code) && code.Level == DivisionLevel.Street
            ? code
            : throw new InvalidInputException(field, text, "a street code has 9 digits and does not start with 0");

    /// <summary>As <see cref="Parse"/>, without the error.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DivisionCode code)
    {
        var valid = text is { Length: 2 or 4 or 6 or 9 } && text[0] != '0' && !text.AsSpan().ContainsAnyExceptInRange('0', '9');
        code = valid ? new DivisionCode(text!) : default;
        return valid;
    }

    /// <summary>Is this division the other one, or does it lie in it?</summary>
    public bool IsIn(DivisionCode other) => Value.StartsWith(other.Value, StringComparison.Ordinal);

    public int CompareTo(DivisionCode other) => string.CompareOrdinal(Value, other.Value);

    public static bool operator <(DivisionCode left, DivisionCode right) => left.CompareTo(right) < 0;

    public static bool operator <=(DivisionCode left, DivisionCode right) => left.CompareTo(right) <= 0;

    public static bool operator >(DivisionCode left, DivisionCode right) => left.CompareTo(right) > 0;

    public static bool operator >=(DivisionCode left, DivisionCode right) => left.CompareTo(right) >= 0;

    public override string ToString() => Value;
}
