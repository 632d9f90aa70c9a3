namespace Oversight.Grains.Streets;

/// <summary>Divisions that share the name with which a text begins.</summary>
internal sealed record DivisionHit(Division[] Divisions, int Length, bool IsFull);
