namespace Oversight.Storage.Ledger.Planning;

/// <summary>How many places of a quota are taken after the batch.</summary>
internal readonly record struct QuotaChange(string Key, int Taken);
