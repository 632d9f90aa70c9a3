namespace Oversight.Grains.Accounts;

/// <summary>
/// A person who can sign in. <paramref name="Area"/> is the beginning of a division code (330106 is one district), empty is
/// everywhere; the name is 3 to 32 characters of a–z, 0–9, dot, underscore and hyphen.
/// </summary>
public sealed record Account(string UserName, Role Role, string Area, string? DisplayName = null);
