namespace Oversight.Storage.Verification;

/// <summary>Compares the counts of quotas with what the facts say that they took.</summary>
internal sealed class QuotaCheck(VerificationRun run, SubjectLedger ledger)
{
    private const string All = "SELECT key, taken FROM quota ORDER BY key";

    public async IAsyncEnumerable<Difference> RunAsync()
    {
        var missing = new SortedDictionary<string, int>(ledger.Quotas, StringComparer.Ordinal);
        foreach (var (key, taken) in await run.QueryAsync(All, row => (row.Text(0), row.Integer(1))))
        {
            if (!missing.Remove(key, out var expected))
            {
                yield return Difference.Extra("quota", key);
            }
            else if (taken != expected)
            {
                yield return Difference.Unequal("quota", key, $"{expected} taken", $"{taken}");
            }
        }

        foreach (var key in missing.Keys)
        {
            yield return Difference.Missing("quota", key);
        }
    }
}
