namespace Oversight.Grains.Responses;

/// <summary>How full a quota is.</summary>
public sealed record QuotaCount(string Key, int Limit, int Taken);
