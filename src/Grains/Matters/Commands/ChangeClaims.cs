using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Grains.Matters.Commands;

/// <summary>The complainants, their representatives or an agent ask for something else than before.</summary>
[GenerateSerializer, Immutable, Alias("oversight.ChangeClaims")]
public sealed record ChangeClaims(
    CommandKey Command, Caller Caller, [property: Id(0)] ImmutableArray<Claim> Claims, [property: Id(1)] int? ByAgent, [property: Id(2)] string Reason)
    : MatterCommand(Command, Caller)
{
    public override string Digest => $"claims {string.Join(',', Claims)} {ByAgent} {Reason}";

    internal override AppendRequest Decide(MatterState state, MatterContext context) => MatterDecisions.Append(
        state, Command, CommandDigest.Of(Digest), PartyDecisions.Change(state, Caller, Claims, ByAgent, Reason, context.Now));
}
