using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Messages;

namespace Oversight.Grains.Matters.Commands;

/// <summary>The handling officer writes to who reported.</summary>
[GenerateSerializer, Immutable, Alias("oversight.SendMessage")]
public sealed record SendMessage(CommandKey Command, Caller Caller, [property: Id(0)] string Text) : MatterCommand(Command, Caller)
{
    public override string Digest => $"message {Text}";

    internal override AppendRequest Decide(MatterState state, MatterContext context)
    {
        MatterDecisions.RequireHandler(state, Caller);
        MessageRules.Check(state, Text);
        return MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), new MessageSent { Text = Text, FromReporter = false, At = context.Now });
    }
}
