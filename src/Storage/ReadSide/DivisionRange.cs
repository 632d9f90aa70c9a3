using Oversight.Grains.Streets;

namespace Oversight.Storage.ReadSide;

/// <summary>A division as a range of street codes: everything that begins with its code, and perhaps what has no street yet.</summary>
internal readonly record struct DivisionRange(string Code, bool Unplaced = false)
{
    public bool IsEverywhere => Code.Length == 0;

    public bool IsStreet => !Unplaced && Code.Length >= DivisionRegistered.StreetCodeLength;

    /// <summary>Sorts after every code in the division: codes are digits, and a colon comes after them.</summary>
    public string End => Code + ":";
}
