namespace Oversight.Grains.Streets;

/// <summary>How far an address was understood: the divisions that it may lie in, and where the rest begins.</summary>
internal sealed record AddressPrefix(IReadOnlyList<Division> Divisions, int Length)
{
    public static AddressPrefix None { get; } = new([], 0);

    public bool IsDistrict => Divisions.Count > 0 && Divisions.All(d => d.Level == DivisionLevel.District);

    /// <summary>A municipality (直辖市) is a province whose streets are as near to one another as a city's.</summary>
    public bool IsCity => Divisions is [var only]
        && (only.Level == DivisionLevel.City || only.Code.Value is "11" or "12" or "31" or "50");
}
