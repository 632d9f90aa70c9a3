using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Notices;
using Oversight.Storage.ReadSide.Notices;

namespace Oversight.Storage.Verification;

/// <summary>Who is told of which alarm, folded with the matters. What somebody has read is no fact and is not checked.</summary>
internal sealed class NoticeRows(VerificationRun run)
{
    private const string BySeq = $"SELECT {NoticeColumns.Selected} FROM notice n WHERE n.seq = CAST({{key}} AS bigint)";

    private const string Extras =
        """
        SELECT n.seq, n.version FROM notice n
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.position = n.seq AND r.version = 1 AND r.type = 'matter.received')
        ORDER BY n.seq, n.version
        """;

    private readonly HashSet<(long Seq, NoticeRow Row)> expected = [];
    private readonly HashSet<long> matters = [];

    public void Add(IReadOnlyList<StoredFact> stream)
    {
        var seq = stream[0].Position;
        matters.Add(seq);
        expected.UnionWith(stream.SelectMany(stored => stored.Fact is AlarmRaised alarm ? NoticeRow.Of(alarm, stored.Version) : []).Select(row => (seq, row)));
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        foreach (var found in await run.Snapshot.QueryEachAsync(BySeq, NoticeColumns.Read, [.. matters.Select(seq => $"{seq}")]))
        {
            if (!expected.Remove(found))
            {
                yield return Difference.Extra("notice", Name(found));
            }
        }

        foreach (var missing in expected)
        {
            yield return Difference.Missing("notice", Name(missing));
        }

        expected.Clear();
        matters.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var (seq, version) in await run.QueryAsync(Extras, row => (row.Long(0), row.Integer(1))))
        {
            yield return Difference.Extra("notice", $"{seq}-{version}");
        }
    }

    private static string Name((long Seq, NoticeRow Row) notice) => $"{notice.Seq}-{notice.Row.Version} for {notice.Row.Recipient}";
}
