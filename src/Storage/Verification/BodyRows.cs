using Oversight.Grains.Ledger;
using Oversight.Grains.Network;

namespace Oversight.Storage.Verification;

/// <summary>The rows of the network's bodies: what their streams make of them.</summary>
internal sealed class BodyRows(VerificationRun run) : IRowCheck
{
    private const string ById = "SELECT b.id, b.version, b.data FROM body b WHERE b.id = {key}";

    private const string Extras =
        """
        SELECT b.id FROM body b
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.stream = 'body/' || b.id AND r.version = 1)
        ORDER BY b.id
        """;

    private readonly Dictionary<string, BodyRow> expected = [];

    public string StreamPrefix => StreamKey.Body(string.Empty);

    public void Add(string key, IReadOnlyList<StoredFact> stream)
    {
        if (BodyState.Fold(stream) is { } state)
        {
            expected[key] = state.ToRow();
        }
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        foreach (var row in await run.Snapshot.QueryEachAsync(ById, row => new BodyRow(row.Text(0), row.Integer(1), row.Text(2)), expected.Keys))
        {
            expected.Remove(row.Id, out var body);
            if (body != row)
            {
                yield return Difference.Unequal("body", row.Id, $"{body}", $"{row}");
            }
        }

        foreach (var missing in expected.Keys)
        {
            yield return Difference.Missing("body", missing);
        }

        expected.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var id in await run.QueryAsync(Extras, row => row.Text(0)))
        {
            yield return Difference.Extra("body", id);
        }
    }
}
