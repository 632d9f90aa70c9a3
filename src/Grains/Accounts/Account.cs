namespace Oversight.Grains.Accounts;

/// <summary>
/// A person who can sign in. <paramref name="Area"/> is the beginning of a division code (330106 is one district), empty is
/// everywhere; the name is 3 to 32 characters of a–z, 0–9, dot, underscore and hyphen. <paramref name="Body"/> is the id of the body
/// of the network that the person works for. A <paramref name="Custodian"/> approves that the identity of who reported is read.
/// </summary>
public sealed record Account(string UserName, Role Role, string Area, string? DisplayName = null, string? Body = null, bool Custodian = false);
