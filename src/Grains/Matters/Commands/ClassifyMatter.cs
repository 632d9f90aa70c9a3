using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Fields;

namespace Oversight.Grains.Matters.Commands;

/// <summary>Says to which field of market supervision the matter belongs; another field than before needs a reason.</summary>
[GenerateSerializer, Immutable, Alias("oversight.ClassifyMatter")]
public sealed record ClassifyMatter(CommandKey Command, Caller Caller, [property: Id(0)] string Field, [property: Id(1)] string? Reason)
    : MatterCommand(Command, Caller)
{
    public override string Digest => $"classify {Field} {Reason}";

    internal override AppendRequest? Decide(MatterState state, MatterContext context) =>
        FieldDecisions.Classify(state, this, context.Now) is { } fact
            ? MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), fact)
            : null;
}
