using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;

namespace Oversight.Grains.Matters.Commands;

/// <summary>A holiday notice came: provisional dates are computed again.</summary>
[GenerateSerializer, Immutable, Alias("oversight.RecomputeClocks")]
public sealed record RecomputeClocks(CommandKey Command) : MatterCommand(Command, Caller.Operator)
{
    public override string Digest => "recompute";

    internal override AppendRequest? Decide(MatterState state, MatterContext context)
    {
        var marks = context.Clocks.Recompute(state, context.Now);
        return marks.IsEmpty ? null : MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), new ClocksRecomputed { Clocks = marks });
    }
}
