using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Storage.ReadSide;

namespace Oversight.Storage.Verification;

/// <summary>The rows of matters, folded from their streams by the code that the matters themselves use.</summary>
internal sealed class MatterRows(VerificationRun run) : IRowCheck
{
    private const string BySeq = $"SELECT {MatterColumns.Selected} FROM matter m WHERE m.seq = CAST({{key}} AS bigint)";

    private const string Extras =
        """
        SELECT m.number, m.seq FROM matter m
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.position = m.seq AND r.version = 1 AND r.type = 'matter.received')
        ORDER BY m.seq
        """;

    private readonly Dictionary<long, MatterRow> expected = [];
    private readonly FiguresRows figures = new(run);
    private readonly NoticeRows notices = new(run);

    public string StreamPrefix => StreamKey.Matter(string.Empty);

    public void Add(string key, IReadOnlyList<StoredFact> stream)
    {
        MatterState? state = null;
        foreach (var stored in stream)
        {
            state = MatterState.Apply(key, state, stored);
        }

        if (state is not null)
        {
            expected[stream[0].Position] = state.ToRow();
            figures.Add(stream[0].Position, state);
            notices.Add(stream);
        }
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        var rows = await run.Snapshot.QueryEachAsync(BySeq, MatterColumns.Read, [.. expected.Keys.Select(seq => $"{seq}")]);
        foreach (var (seq, row) in rows)
        {
            expected.Remove(seq, out var matter);
            if (matter != row)
            {
                yield return Difference.Unequal("matter", row.Number ?? $"{seq}", Text(matter!), Text(row));
            }
        }

        foreach (var missing in expected.Values)
        {
            yield return Difference.Missing("matter", missing.Number ?? missing.Id);
        }

        expected.Clear();
        await foreach (var difference in figures.CompareAsync().Concat(notices.CompareAsync()))
        {
            yield return difference;
        }
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var (number, seq) in await run.QueryAsync(Extras, row => (row.Text(0), row.Long(1))))
        {
            yield return Difference.Extra("matter", $"{number} (seq {seq})");
        }

        await foreach (var difference in figures.ExtrasAsync().Concat(notices.ExtrasAsync()))
        {
            yield return difference;
        }
    }

    /// <summary>What identifies the difference; the summary is the public's words and is only said to differ.</summary>
    private static string Text(MatterRow row) =>
        $"{row.Number} {row.Kind} {row.Status} {row.Stage} {row.Outcome} due {row.DueAt:u} alarm {row.AlarmAt:u} {row.Alarm} holder {row.Holder} offered {row.OfferedTo} split {row.SplitFrom} asked {row.IdentityAsked} enterprise {row.Enterprise} street {row.Street} handler {row.Handler} source {row.Source} field {row.Field} "
        + $"received {row.ReceivedAt:u} closed {row.ClosedAt:u} version {row.Version} text {RowHash.Of(row.Summary, $"{row.EnterpriseName}{row.ReceiptHash}{row.Id}{row.Reporter}"):x16}";
}
