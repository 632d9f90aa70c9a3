namespace Oversight.Grains.Streets;

/// <summary>A street named in a text.</summary>
internal readonly record struct StreetHit(StreetName Name, int At, int Length);
