using System.Text.Json;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Grains.Vault;

/// <summary>Files an agent of a complaint: seals who it is before anything is decided, so that no command carries a name.</summary>
public sealed class PartyDesk(MatterDesk desk, IVault vault, TimeProvider time)
{
    /// <exception cref="Errors.OversightException">A field breaks a rule, or the caller does not handle the matter; nothing was stored.</exception>
    public async Task<MatterView> FileAgentAsync(string number, string commandId, AgentEntry agent, Caller caller)
    {
        await desk.FindAsync(number, commandId, caller);

        // How many complain, the matter itself knows and checks.
        PartyRules.Check(agent, Math.Clamp(agent.Power.For, 1, PartyRules.MaxComplainants), time.GetUtcNow());
        var hash = vault.KeyedHash("agent", JsonSerializer.SerializeToUtf8Bytes(agent, LedgerJson.Options));
        return await desk.DoAsync(number, commandId, caller, key => new FileAgent(key, caller, vault.Seal(agent.Person), agent.Power, hash));
    }
}
