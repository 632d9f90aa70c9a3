using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>Storing a new stream, with the answer of the first time for a repeat.</summary>
internal static class OpeningLedger
{
    /// <exception cref="CommandReusedException">The command is known with other content.</exception>
    public static async Task<StoredFact> StoreAsync(this ILedger ledger, AppendRequest request) => await ledger.AppendAsync(request) switch
    {
        AppendOutcome.Appended appended => appended.First,
        AppendOutcome.Duplicate duplicate when duplicate.First.Digest == request.Digest => duplicate.First,
        _ => throw new CommandReusedException(request.Command.Id),
    };
}
