using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Custody;

namespace Oversight.Grains.Matters.Commands;

/// <summary>The holder offers the matter to another body: dispatches it, or returns it to the intake unit.</summary>
[GenerateSerializer, Immutable, Alias("oversight.OfferMatter")]
public sealed record OfferMatter(CommandKey Command, Caller Caller, [property: Id(0)] string To, [property: Id(1)] string Reason)
    : MatterCommand(Command, Caller)
{
    public override string Digest => $"offer {To} {Reason}";

    internal override AppendRequest Decide(MatterState state, MatterContext context) =>
        MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), CustodyDecisions.Offer(state, this, context));
}
