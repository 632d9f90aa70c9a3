using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Custody;

namespace Oversight.Grains.Matters.Commands;

/// <summary>A superior of the holder designates who handles the matter; nobody is asked.</summary>
[GenerateSerializer, Immutable, Alias("oversight.AppointHolder")]
public sealed record AppointHolder(CommandKey Command, Caller Caller, [property: Id(0)] string To, [property: Id(1)] string Reason)
    : MatterCommand(Command, Caller)
{
    public override string Digest => $"appoint {To} {Reason}";

    internal override AppendRequest Decide(MatterState state, MatterContext context) =>
        MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), [.. CustodyDecisions.Appoint(state, this, context)]);
}
