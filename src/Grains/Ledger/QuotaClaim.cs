namespace Oversight.Grains.Ledger;

/// <summary>
/// One place of a quota that an append takes. The ledger counts inside its transaction and refuses the append where the count
/// would pass the limit, so a quota is never over-filled, however many silos write.
/// </summary>
/// <param name="Key">Names the quota, over all streams: <c>campaign/ID/KEY</c>.</param>
/// <param name="Limit">Most places that may be taken, at least 0.</param>
public readonly record struct QuotaClaim(string Key, int Limit);
