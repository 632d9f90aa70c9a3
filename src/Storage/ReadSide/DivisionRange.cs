using Oversight.Grains.Streets;

namespace Oversight.Storage.ReadSide;

/// <summary>A division as a range of street codes: everything that begins with its code.</summary>
internal readonly record struct DivisionRange(string Code)
{
    public bool IsEverywhere => Code.Length == 0;

    public bool IsStreet => Code.Length >= DivisionRegistered.StreetCodeLength;

    /// <summary>Sorts after every code in the division: codes are digits, and a colon comes after them.</summary>
    public string End => Code + ":";
}
