using Oversight.Grains.Ledger;
using Oversight.Grains.Responses.Contacts;
using Oversight.Storage.ReadSide;

namespace Oversight.Storage.Verification;

/// <summary>The rows of interviewers' attempts: what their streams make of them.</summary>
internal sealed class ContactRows(VerificationRun run) : IRowCheck
{
    private const string Key = "campaign || '-' || wave || '-' || number";

    private const string ByKey = $"SELECT {ContactDirectory.Selected} FROM contact WHERE {Key} = {{key}}";

    private const string Extras =
        $"SELECT {Key} FROM contact WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.stream = 'contact/' || {Key} AND r.version = attempts) ORDER BY 1";

    private readonly Dictionary<string, ContactRow> expected = [];

    public string StreamPrefix => "contact/";

    public void Add(string key, IReadOnlyList<StoredFact> stream)
    {
        if (ContactRow.Fold(stream) is { } row)
        {
            expected[key] = row;
        }
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        foreach (var row in await run.Snapshot.QueryEachAsync(ByKey, ContactDirectory.Read, expected.Keys))
        {
            expected.Remove($"{row.Campaign}-{row.Wave}-{row.Number}", out var contact);
            if (contact != row)
            {
                yield return Difference.Unequal("contact", $"{row.Campaign}-{row.Wave}-{row.Number}", $"{contact}", $"{row}");
            }
        }

        foreach (var missing in expected.Keys)
        {
            yield return Difference.Missing("contact", missing);
        }

        expected.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var key in await run.QueryAsync(Extras, row => row.Text(0)))
        {
            yield return Difference.Extra("contact", key);
        }
    }
}
