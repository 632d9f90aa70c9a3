using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Parties;

namespace Oversight.Grains.Matters.Commands;

/// <summary>Records that represented complainants agree to what their representatives do with the claims.</summary>
[GenerateSerializer, Immutable, Alias("oversight.RecordConsent")]
public sealed record RecordConsent(
    CommandKey Command,
    Caller Caller,
    [property: Id(0)] Disposal To,
    [property: Id(1)] ImmutableArray<int> Complainants,
    [property: Id(2)] int? ByAgent,
    [property: Id(3)] string Evidence)
    : MatterCommand(Command, Caller)
{
    public override string Digest => $"consent {To} {PartyRules.List(Complainants)} {ByAgent} {Evidence}";

    internal override AppendRequest Decide(MatterState state, MatterContext context) => MatterDecisions.Append(
        state, Command, CommandDigest.Of(Digest), PartyDecisions.Consent(state, Caller, To, Complainants, ByAgent, Evidence, context.Now));
}
