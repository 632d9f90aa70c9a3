using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Silo.Import;

/// <summary>Appends with patience: when the database does not answer, the same command is repeated, which is safe.</summary>
internal sealed class LedgerAppends(ILedger ledger, TimeProvider time)
{
    private const int Attempts = 6;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);

    public async Task<AppendOutcome> AppendAsync(AppendRequest request)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ledger.AppendAsync(request);
            }
            catch (StorageUnavailableException) when (attempt < Attempts)
            {
                await Task.Delay(FirstPause * Math.Pow(2, attempt - 1), time);
            }
        }
    }

    public Task<IReadOnlyList<StoredFact>> ReadStreamAsync(string stream) => ledger.ReadStreamAsync(stream);
}
