using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Custody;

namespace Oversight.Grains.Matters.Commands;

/// <summary>The holder disputes with another body which of them is competent.</summary>
[GenerateSerializer, Immutable, Alias("oversight.OpenDispute")]
public sealed record OpenDispute(CommandKey Command, Caller Caller, [property: Id(0)] string Opponent, [property: Id(1)] string Reason)
    : MatterCommand(Command, Caller)
{
    public override string Digest => $"dispute {Opponent} {Reason}";

    internal override AppendRequest Decide(MatterState state, MatterContext context) =>
        MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), CustodyDecisions.Dispute(state, this, context));
}
