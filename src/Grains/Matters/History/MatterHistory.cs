using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.History;

/// <summary>Everything that happened to a matter, read from its stream: no grain is woken for it.</summary>
public sealed class MatterHistory(MatterDesk desk, IMatterDirectory matters, ILedger ledger)
{
    /// <summary>Oldest first. Empty when there is no such matter, or it is not for the caller's eyes (the rule of <see cref="MatterDesk"/>).</summary>
    public async Task<IReadOnlyList<HistoryLine>> ReadAsync(string number, Caller caller)
    {
        caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        var row = await matters.FindByNumberAsync(number);
        if (row is null || !await desk.SeesAsync(row, caller))
        {
            return [];
        }

        // For what the identity was read is for who handles the matter and who answers for it.
        var mayKnow = row.Handler == caller.Name || caller.Is(Role.Supervisor);
        var lines = HistoryLines.Of(await ledger.ReadStreamAsync(StreamKey.Matter(row.Id)));
        return [.. lines.Select(line => line.Event == HistoryEvent.IdentityRead && !mayKnow ? line with { Words = null } : line)];
    }
}
