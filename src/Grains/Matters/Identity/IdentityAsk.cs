namespace Oversight.Grains.Matters.Identity;

/// <summary>A request as a custodian sees it: the number and the purpose, nothing of the report.</summary>
public sealed record IdentityAsk(string Number, IdentityRequest Request);
