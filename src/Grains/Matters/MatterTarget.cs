namespace Oversight.Grains.Matters;

/// <summary>Whom a matter concerns, after it was looked up.</summary>
public sealed record MatterTarget(string? Enterprise, string? EnterpriseName, string? Street);
