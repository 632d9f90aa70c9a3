using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Vault;

/// <summary>The only way to a reporter's identity: the handling officer, for a purpose, with a record made before the vault opens.</summary>
public sealed class IdentityReading(MatterDesk desk, IGrainFactory grains, IVault vault)
{
    /// <summary>
    /// Everybody behind the matter under one record: who brought it first, then the other complainants, then agents. Empty when
    /// it is anonymous.
    /// </summary>
    /// <exception cref="NotFoundException">There is no such matter for the caller's eyes.</exception>
    /// <exception cref="ForbiddenException">The caller does not handle the matter.</exception>
    public async Task<ImmutableArray<KnownPerson>> ReadAsync(string number, string commandId, Caller caller, string purpose)
    {
        var row = await desk.FindAsync(number, commandId, caller);
        var references = await grains.GetGrain<IMatterGrain>(StreamKey.Matter(row.Id))
            .RecordIdentityReadAsync(new(caller.Name, commandId), caller, purpose);
        var people = await Task.WhenAll(references.Select(async each => new KnownPerson(each.Role, each.Number, await vault.OpenAsync(each.Reference))));
        return [.. people];
    }
}
