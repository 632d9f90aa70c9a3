using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Messages;

namespace Oversight.Api.Schema.Matters;

/// <summary>What the holder of a receipt learns.</summary>
[Name("TrackedMatter")]
public sealed class TrackedNode(TrackedMatter tracked)
{
    public string Number => tracked.Row.Number!;

    public MatterStatus State => tracked.Row.Status;

    public DateTimeOffset ReceivedAt => tracked.Row.ReceivedAt;

    public DateTimeOffset? ClosedAt => tracked.Row.ClosedAt;

    public MatterOutcome? Outcome => tracked.Row.Outcome;

    [Description("Receipt and password open a conversation with the officer.")]
    public bool MayWrite => tracked.MayWrite;

    [ListSize(50)]
    [Description("With the password only.")]
    public MessageNode[] Messages => [.. tracked.Messages.Select(message => new MessageNode(message))];
}
