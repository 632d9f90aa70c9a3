using Oversight.Grains.Ledger;
using Oversight.Grains.Responses.Paper;
using Oversight.Storage.Responses.Paper;

namespace Oversight.Storage.Verification;

/// <summary>The rows of paper forms: what their streams make of them.</summary>
internal sealed class PaperFormRows(VerificationRun run) : IRowCheck
{
    private const string Key = "campaign || '-' || number";

    private const string ByKey = $"SELECT {PaperDirectory.FormColumns} FROM paper_form WHERE {Key} = {{key}}";

    private const string Extras =
        $"SELECT {Key} FROM paper_form WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.stream = 'paperform/' || {Key} AND r.version = paper_form.version) ORDER BY 1";

    private readonly Dictionary<string, PaperFormRow> expected = [];

    public string StreamPrefix => "paperform/";

    public void Add(string key, IReadOnlyList<StoredFact> stream)
    {
        if (PaperFormRow.Fold(stream) is { } row)
        {
            expected[key] = row;
        }
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        foreach (var row in await run.Snapshot.QueryEachAsync(ByKey, PaperDirectory.ReadForm, expected.Keys))
        {
            var key = $"{row.Campaign}-{row.Number}";
            expected.Remove(key, out var form);
            if (form != row)
            {
                yield return Difference.Unequal("paper_form", key, $"{form}", $"{row}");
            }
        }

        foreach (var missing in expected.Keys)
        {
            yield return Difference.Missing("paper_form", missing);
        }

        expected.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var key in await run.QueryAsync(Extras, row => row.Text(0)))
        {
            yield return Difference.Extra("paper_form", key);
        }
    }
}
