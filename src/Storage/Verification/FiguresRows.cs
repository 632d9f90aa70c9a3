using Oversight.Grains.Matters;
using Oversight.Grains.Statistics;
using Oversight.Storage.ReadSide.Statistics;

namespace Oversight.Storage.Verification;

/// <summary>The rows of the key figures, folded with their matters. A matter without one must have none.</summary>
internal sealed class FiguresRows(VerificationRun run)
{
    private const string BySeq = $"SELECT {FiguresColumns.Selected} FROM case_figures f WHERE f.seq = CAST({{key}} AS bigint)";

    private const string Extras =
        """
        SELECT f.seq FROM case_figures f
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.position = f.seq AND r.version = 1 AND r.type = 'matter.received')
        ORDER BY f.seq
        """;

    private readonly Dictionary<long, CaseFigures?> expected = [];

    public void Add(long seq, MatterState state) => expected[seq] = CaseFigures.Of(state);

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        foreach (var (seq, row) in await run.Snapshot.QueryEachAsync(BySeq, FiguresColumns.Read, [.. expected.Keys.Select(seq => $"{seq}")]))
        {
            expected.Remove(seq, out var figures);
            if (figures is null)
            {
                yield return Difference.Extra("case_figures", $"{seq}");
            }
            else if (figures != row)
            {
                yield return Difference.Unequal("case_figures", $"{seq}", $"{figures}", $"{row}");
            }
        }

        foreach (var (seq, _) in expected.Where(pair => pair.Value is not null))
        {
            yield return Difference.Missing("case_figures", $"{seq}");
        }

        expected.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var seq in await run.QueryAsync(Extras, row => row.Long(0)))
        {
            yield return Difference.Extra("case_figures", $"{seq}");
        }
    }
}
