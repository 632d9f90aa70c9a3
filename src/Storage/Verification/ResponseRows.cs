using Oversight.Grains.Ledger;
using Oversight.Grains.Responses;
using Oversight.Storage.ReadSide;

namespace Oversight.Storage.Verification;

/// <summary>The rows of responses: what their one fact makes of them; and their photos.</summary>
internal sealed class ResponseRows(VerificationRun run) : IRowCheck
{
    private const string ById = $"SELECT {ResponseColumns.Selected} FROM response r WHERE r.id = {{key}}";

    private const string Extras =
        """
        SELECT r.id FROM response r
        WHERE NOT EXISTS (SELECT 1 FROM record o WHERE o.stream = 'response/' || r.id AND o.version = 1 AND o.position = r.seq)
        ORDER BY r.id
        """;

    private readonly Dictionary<string, ResponseRow> expected = [];
    private readonly PhotoRows photos = new(run);

    public string StreamPrefix => StreamKey.Response(string.Empty);

    public void Add(string key, IReadOnlyList<StoredFact> stream)
    {
        if (stream[0].Fact is ResponseSubmitted fact)
        {
            expected[key] = ResponseRow.Of(key, fact);
            photos.Add(key, fact.Photos ?? []);
        }
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        foreach (var row in await run.Snapshot.QueryEachAsync(ById, ResponseColumns.Read, expected.Keys))
        {
            expected.Remove(row.Id, out var response);
            if (response != row)
            {
                yield return Difference.Unequal("response", row.Id, $"{response}", $"{row}");
            }
        }

        foreach (var missing in expected.Keys)
        {
            yield return Difference.Missing("response", missing);
        }

        expected.Clear();
        await foreach (var difference in photos.CompareAsync())
        {
            yield return difference;
        }
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var id in await run.QueryAsync(Extras, row => row.Text(0)))
        {
            yield return Difference.Extra("response", id);
        }

        await foreach (var difference in photos.ExtrasAsync())
        {
            yield return difference;
        }
    }
}
