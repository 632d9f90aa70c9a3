using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Grains.Matters.Commands;

/// <summary>Records what the complainants answer to the two questions of form 1, or answer otherwise than before.</summary>
[GenerateSerializer, Immutable, Alias("oversight.StateFormConsents")]
public sealed record StateFormConsents(CommandKey Command, Caller Caller, [property: Id(0)] FormConsents Consents, [property: Id(1)] string Evidence)
    : MatterCommand(Command, Caller)
{
    public override string Digest => $"form consents {Consents.Publication} {Consents.Delegation} {Evidence}";

    internal override AppendRequest Decide(MatterState state, MatterContext context) => MatterDecisions.Append(
        state, Command, CommandDigest.Of(Digest), PartyDecisions.State(state, Caller, Consents, Evidence, context.Now));
}
