namespace Oversight.Grains.Sampling;

/// <summary>Units that are drawn from together: one sector of one street.</summary>
/// <param name="Street">Code of the street, 9 digits, or any other name of a place.</param>
/// <param name="Sector">Code of the sector; empty where sectors are not told apart.</param>
public readonly record struct Stratum(string Street, string Sector) : IComparable<Stratum>
{
    public string Key => $"{Street}/{Sector}";

    public int CompareTo(Stratum other) =>
        string.CompareOrdinal(Street, other.Street) is var order and not 0 ? order : string.CompareOrdinal(Sector, other.Sector);

    public static bool operator <(Stratum left, Stratum right) => left.CompareTo(right) < 0;

    public static bool operator >(Stratum left, Stratum right) => left.CompareTo(right) > 0;

    public static bool operator <=(Stratum left, Stratum right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Stratum left, Stratum right) => left.CompareTo(right) >= 0;
}
