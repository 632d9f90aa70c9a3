namespace Oversight.Grains.Ledger;

/// <summary>Reads the ledger as a whole, in order of position: for the tail, for <c>verify</c> and for rebuilding.</summary>
public interface ILedgerScan
{
    Task<LedgerHead> ReadLedgerHeadAsync(CancellationToken cancellation = default);

    /// <summary>Records after a position, at most <paramref name="limit"/>, ascending.</summary>
    Task<IReadOnlyList<LedgerRecord>> ReadRecordsAsync(long after, int limit, CancellationToken cancellation = default);
}
