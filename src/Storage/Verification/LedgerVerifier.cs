using System.Runtime.CompilerServices;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Verification;

/// <summary>
/// Recomputes everything from the records and compares it with the tables, in both directions: chain, positions, versions,
/// commands, feeds, tallies, rows of the read side and the search by name. Reads one snapshot, so it may run while others write.
/// Memory grows with the number of subjects, not with the number of records.
/// </summary>
public sealed class LedgerVerifier
{
    private readonly ISqlReader sql;

    internal LedgerVerifier(ISqlReader sql) => this.sql = sql;

    /// <summary>Yields differences as they are found; none means that ledger and tables agree.</summary>
    /// <param name="progress">Told the share of the work that is done, 0 to 1.</param>
    public async IAsyncEnumerable<Difference> VerifyAsync(
        IProgress<double>? progress = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var snapshot = await sql.SnapshotAsync(cancellation);
        var run = await VerificationRun.StartAsync(snapshot, progress, cancellation);
        foreach (var check in run.Checks())
        {
            await foreach (var difference in check.WithCancellation(cancellation))
            {
                yield return difference;
            }
        }

        progress?.Report(1);
    }
}
