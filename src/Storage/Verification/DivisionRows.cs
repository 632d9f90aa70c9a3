using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;

namespace Oversight.Storage.Verification;

/// <summary>The rows of divisions: the last record of each says its name.</summary>
internal sealed class DivisionRows(VerificationRun run) : IRowCheck
{
    private const string ByCode = "SELECT d.code, d.name FROM division d WHERE d.code = {key}";

    private const string Extras =
        """
        SELECT d.code FROM division d
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.stream = 'division/' || d.code AND r.version = 1)
        ORDER BY d.code
        """;

    private readonly Dictionary<string, DivisionRow> expected = [];

    public string StreamPrefix => StreamKey.Division(string.Empty);

    public void Add(string key, IReadOnlyList<StoredFact> stream)
    {
        if (stream.Select(stored => stored.Fact).OfType<DivisionRegistered>().LastOrDefault() is { } last)
        {
            expected[key] = new(last.Code, last.Name);
        }
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        foreach (var row in await run.Snapshot.QueryEachAsync(ByCode, row => new DivisionRow(row.Text(0), row.Text(1)), expected.Keys))
        {
            expected.Remove(row.Code, out var division);
            if (division != row)
            {
                yield return Difference.Unequal("division", row.Code, $"{division}", $"{row}");
            }
        }

        foreach (var missing in expected.Keys)
        {
            yield return Difference.Missing("division", missing);
        }

        expected.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var code in await run.QueryAsync(Extras, row => row.Text(0)))
        {
            yield return Difference.Extra("division", code);
        }
    }
}
