using System.Text.Json;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Snapshots;

/// <summary>
/// Writes the snapshots that actors would write after their first reading of a long feed. After an import nobody has read
/// anything yet, and the first to ask for the busiest street would wait until its whole history is folded.
/// </summary>
public sealed class SnapshotBuilder
{
    /// <summary>More at once would wait for the same disk and processor.</summary>
    private const int AtOnce = 2;

    private const string LongFeeds = "SELECT key, head FROM subject WHERE head >= $1 ORDER BY id";

    private readonly ISqlReader sql;
    private readonly ILedger ledger;
    private readonly SnapshotTable table;

    internal SnapshotBuilder(ISqlReader sql, ILedger ledger, SnapshotTable table)
    {
        this.sql = sql;
        this.ledger = ledger;
        this.table = table;
    }

    /// <summary>Brings every snapshot that is behind up to date. Repeating it, or stopping it, loses nothing.</summary>
    /// <returns>How many were written.</returns>
    public async Task<int> BuildAsync(IProgress<double> progress, CancellationToken cancellation)
    {
        var subjects = await sql.QueryAsync(
            LongFeeds, row => (Key: new SubjectKey(row.Text(0)), Head: row.Long(1)), cancellation, SubjectSnapshots.WorthIt);
        var (total, done, written) = (Math.Max(1, subjects.Sum(subject => subject.Head)), 0L, 0);
        var gate = new Lock();
        await Parallel.ForEachAsync(
            subjects,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation },
            async (subject, stop) =>
            {
                var wrote = await BuildAsync(subject.Key, subject.Head, stop);
                lock (gate)
                {
                    written += wrote ? 1 : 0;
                    progress.Report((double)(done += subject.Head) / total);
                }
            });
        return written;
    }

    private Task<bool> BuildAsync(SubjectKey subject, long head, CancellationToken stop) => subject switch
    {
        { IsEnterprise: true } => BuildAsync<EnterpriseState>("enterprise", subject, head, stop),
        { IsStreet: true } => BuildAsync<StreetState>("street", subject, head, stop),
        _ => Task.FromResult(false),
    };

    private async Task<bool> BuildAsync<TState>(string name, SubjectKey subject, long head, CancellationToken stop)
        where TState : class, ISubjectState<TState>
    {
        var (payload, version) = await table.ReadAsync(name, subject, stop);
        var fold = new SubjectFold<TState>(subject);
        if (payload is not null && JsonSerializer.Deserialize<SubjectSnapshot<TState>>(payload, LedgerJson.Options) is
            { Format: SubjectSnapshot<TState>.CurrentFormat, State: { } state } known)
        {
            fold.Restore(state, known.Number);
        }

        if (head - fold.Number < SubjectSnapshots.WorthIt)
        {
            return false;
        }

        await fold.ReadAsync(ledger, stop);
        var snapshot = new SubjectSnapshot<TState> { Format = SubjectSnapshot<TState>.CurrentFormat, Number = fold.Number, State = fold.State };
        return await table.WriteAsync(name, subject, JsonSerializer.SerializeToUtf8Bytes(snapshot, LedgerJson.Options), version, stop);
    }
}
