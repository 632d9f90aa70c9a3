using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Identity;

namespace Oversight.Grains.Matters.Commands;

/// <summary>The handling officer of a report asks a custodian to be allowed to read who reported.</summary>
[GenerateSerializer, Immutable, Alias("oversight.RequestIdentity")]
public sealed record RequestIdentity(CommandKey Command, Caller Caller, [property: Id(0)] string Purpose) : MatterCommand(Command, Caller)
{
    public override string Digest => $"request identity {Purpose}";

    internal override AppendRequest Decide(MatterState state, MatterContext context) =>
        IdentityDecisions.Request(state, Command, CommandDigest.Of(Digest), Caller, Purpose, context.Now);
}
