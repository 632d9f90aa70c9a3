using GraphQL;
using Oversight.Grains.Matters.Messages;

namespace Oversight.Api.Schema.Matters;

/// <summary>A message between the handling officer and who reported.</summary>
[Name("Message")]
public sealed class MessageNode(MatterMessage message)
{
    public DateTimeOffset At => message.At;

    [Description("Else from the handling officer.")]
    public bool FromReporter => message.FromReporter;

    public string Text => message.Text;
}
