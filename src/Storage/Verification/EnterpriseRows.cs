using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Verification;

/// <summary>The rows of enterprises: what their streams make of them, under the id of their subject.</summary>
internal sealed class EnterpriseRows(VerificationRun run, SubjectLedger subjects) : IRowCheck
{
    private const string ByCode =
        """
        SELECT e.code, e.name, e.street, e.address, e.identified_as, e.version, e.id, e.folded FROM enterprise e WHERE e.code = {key}
        """;

    private const string Extras =
        """
        SELECT e.code FROM enterprise e
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.stream = 'enterprise/' || e.code AND r.version = 1)
        ORDER BY e.id
        """;

    private readonly Dictionary<string, EnterpriseRow> expected = [];

    public string StreamPrefix => StreamKey.Enterprise(string.Empty);

    public void Add(string key, IReadOnlyList<StoredFact> stream)
    {
        var self = SubjectKey.Enterprise(key);
        var state = stream.Aggregate(EnterpriseState.Empty, (state, stored) => state.Apply(self, new(stored.NumberIn(self), stored)));
        if (state.Registration is { } registration)
        {
            expected[key] = EnterpriseRow.From(registration, state.IdentifiedAs, state.StreamVersion);
        }
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        foreach (var (row, id, folded) in await run.Snapshot.QueryEachAsync(ByCode, Read, expected.Keys))
        {
            expected.Remove(row.Code, out var enterprise);
            if (enterprise != row)
            {
                yield return Difference.Unequal("enterprise", row.Code, $"{enterprise}", $"{row}");
            }

            var subject = subjects.Find(SubjectKey.Enterprise(row.Code).Value)?.Id;
            if (id != subject || folded != NameGrams.Fold(enterprise!.Name))
            {
                yield return new("enterprise", row.Code, $"id {id} is not its subject's ({subject}), or its folded name is not that of its name");
            }
        }

        foreach (var missing in expected.Keys)
        {
            yield return Difference.Missing("enterprise", missing);
        }

        expected.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var code in await run.QueryAsync(Extras, row => row.Text(0)))
        {
            yield return Difference.Extra("enterprise", code);
        }
    }

    private static (EnterpriseRow Row, int Id, string Folded) Read(ISqlRow row) => (
        new(row.Text(0), row.Text(1), row.OptionalText(2), row.OptionalText(3), row.OptionalText(4), row.Integer(5)),
        row.Integer(6),
        row.Text(7));
}
