namespace Oversight.Grains.Responses.Contacts;

/// <summary>How many invitations of a stratum ended so at the last attempt.</summary>
public sealed record ContactCount(int Wave, string Stratum, ContactOutcome Outcome, int Count);
