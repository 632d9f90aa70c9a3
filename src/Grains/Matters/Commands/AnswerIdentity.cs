using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Identity;

namespace Oversight.Grains.Matters.Commands;

/// <summary>A custodian approves or refuses. <paramref name="Time"/> is how long the approval lasts, a setting of the office.</summary>
[GenerateSerializer, Immutable, Alias("oversight.AnswerIdentity")]
public sealed record AnswerIdentity(
    CommandKey Command, Caller Caller, [property: Id(0)] bool Approve, [property: Id(1)] string? Reason, [property: Id(2)] TimeSpan Time)
    : MatterCommand(Command, Caller)
{
    public override string Digest => $"answer identity {Approve} {Reason}";

    internal override AppendRequest Decide(MatterState state, MatterContext context) =>
        IdentityDecisions.Answer(state, Command, CommandDigest.Of(Digest), Caller, Approve, Reason, Time, context.Now);
}
