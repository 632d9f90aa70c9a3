using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters.Commands;

/// <summary>
/// Files a power of attorney after the complaint. The agent is sealed before the command is made; sealing the same person again
/// gives another box, so what makes it this command is the keyed hash of what was handed in.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.FileAgent")]
public sealed record FileAgent(
    CommandKey Command, Caller Caller, [property: Id(0)] SealedPerson Person, [property: Id(1)] GrantedPower Power, [property: Id(2)] string ContentHash)
    : MatterCommand(Command, Caller)
{
    public override string Digest => $"agent {ContentHash}";

    internal override AppendRequest Decide(MatterState state, MatterContext context)
    {
        var fact = PartyDecisions.File(state, Caller, new(Person.Reference, Power), context.Now);
        return MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), fact) with { People = [Person] };
    }
}
