using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Grains.Matters;

/// <summary>
/// One matter that is already in the ledger; key <c>matter/ID</c>. Every command is idempotent by its id, is decided on the
/// present version of the stream, and answers with the matter as it then stands. Nothing interleaves.
/// </summary>
[Alias("oversight.IMatterGrain")]
public interface IMatterGrain : IGrainWithStringKey
{
    /// <summary>Null when there is no such matter.</summary>
    [Alias("Read")]
    Task<MatterView?> ReadAsync();

    /// <summary>Makes the caller the handling officer, if nobody is.</summary>
    [Alias("Take")]
    Task<MatterView> TakeAsync(CommandKey command, Caller caller);

    [Alias("Close")]
    Task<MatterView> CloseAsync(CloseMatter command);

    /// <summary>Does what the command says if the matter, the caller and the law allow it.</summary>
    [Alias("Do")]
    Task<MatterView> DoAsync(MatterCommand command);

    [Alias("Move")]
    Task MoveAsync(MoveMatter command);

    /// <summary>Records that the handling officer reads who stands behind the matter; answers with the vault's references, none for an anonymous one.</summary>
    [Alias("RecordPartiesRead")]
    Task<ImmutableArray<PartyReference>> RecordIdentityReadAsync(CommandKey command, Caller caller, string purpose);
}
