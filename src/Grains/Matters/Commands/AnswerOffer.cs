using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Custody;

namespace Oversight.Grains.Matters.Commands;

/// <summary>The body that was offered the matter accepts it, and has it from then on, or refuses it with a reason.</summary>
[GenerateSerializer, Immutable, Alias("oversight.AnswerOffer")]
public sealed record AnswerOffer(CommandKey Command, Caller Caller, [property: Id(0)] bool Accept, [property: Id(1)] string? Reason)
    : MatterCommand(Command, Caller)
{
    public override string Digest => $"answer {Accept} {Reason}";

    internal override AppendRequest Decide(MatterState state, MatterContext context) =>
        MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), [.. CustodyDecisions.Answer(state, this, context)]);
}
