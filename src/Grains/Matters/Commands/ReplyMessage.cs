using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Messages;

namespace Oversight.Grains.Matters.Commands;

/// <summary>Who reported writes back, with receipt and password, which were proven before this command is made.</summary>
[GenerateSerializer, Immutable, Alias("oversight.ReplyMessage")]
public sealed record ReplyMessage(CommandKey Command, [property: Id(0)] string Text) : MatterCommand(Command, Caller.Public)
{
    public override string Digest => $"reply {Text}";

    internal override AppendRequest Decide(MatterState state, MatterContext context)
    {
        MessageRules.Check(state, Text);
        return MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), new MessageSent { Text = Text, FromReporter = true, At = context.Now });
    }
}
