using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Custody;

namespace Oversight.Grains.Matters.Commands;

/// <summary>The bodies agreed on who is competent, or did not and it goes to their common superior.</summary>
[GenerateSerializer, Immutable, Alias("oversight.SettleDispute")]
public sealed record SettleDispute(CommandKey Command, Caller Caller, [property: Id(0)] bool Agreed, [property: Id(1)] string Reason)
    : MatterCommand(Command, Caller)
{
    public override string Digest => $"settle {Agreed} {Reason}";

    internal override AppendRequest Decide(MatterState state, MatterContext context) =>
        MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), CustodyDecisions.Settle(state, this, context));
}
