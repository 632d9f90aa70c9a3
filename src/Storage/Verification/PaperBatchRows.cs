using Oversight.Grains.Ledger;
using Oversight.Grains.Responses.Paper;
using Oversight.Storage.Responses.Paper;

namespace Oversight.Storage.Verification;

/// <summary>The rows of batches of paper forms: what their streams make of them.</summary>
internal sealed class PaperBatchRows(VerificationRun run) : IRowCheck
{
    private const string Key = "campaign || '-' || batch";

    private const string ByKey = $"SELECT {PaperDirectory.BatchColumns} FROM paper_batch WHERE {Key} = {{key}}";

    private const string Extras =
        $"SELECT {Key} FROM paper_batch WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.stream = 'paper/' || {Key} AND r.version = 1) ORDER BY 1";

    private readonly Dictionary<string, PaperBatchRow> expected = [];

    public string StreamPrefix => "paper/";

    public void Add(string key, IReadOnlyList<StoredFact> stream)
    {
        if (PaperBatchRow.Fold(stream) is { } row)
        {
            expected[key] = row;
        }
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        foreach (var row in await run.Snapshot.QueryEachAsync(ByKey, PaperDirectory.ReadBatch, expected.Keys))
        {
            var key = $"{row.Campaign}-{row.Batch}";
            expected.Remove(key, out var batch);
            if (batch != row)
            {
                yield return Difference.Unequal("paper_batch", key, $"{batch}", $"{row}");
            }
        }

        foreach (var missing in expected.Keys)
        {
            yield return Difference.Missing("paper_batch", missing);
        }

        expected.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var key in await run.QueryAsync(Extras, row => row.Text(0)))
        {
            yield return Difference.Extra("paper_batch", key);
        }
    }
}
