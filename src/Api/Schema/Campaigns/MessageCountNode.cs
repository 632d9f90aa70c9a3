using GraphQL;
using Oversight.Grains.Campaigns.Messages;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>How many messages of a wave are in a state, and why they are.</summary>
[Name("CampaignMessages")]
public sealed class MessageCountNode
{
    internal MessageCountNode(MessageCount count) =>
        (Wave, Reminder, State, Count, Problem, LastDone) = (count.Wave, count.Reminder, count.State, count.Count, count.Problem, count.LastDone);

    public int Wave { get; }

    [Description("0 for the invitation, then the reminders in their order.")]
    public int Reminder { get; }

    public MessageState State { get; }

    public int Count { get; }

    [Description("Why they were not delivered or are tried again, as the gateway said; holds no address.")]
    public string? Problem { get; }

    [Description("When the last of them was sent or given up.")]
    public DateTimeOffset? LastDone { get; }
}
