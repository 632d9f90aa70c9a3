using Microsoft.AspNetCore.Components;
using Oversight.Grains.Campaigns.Messages;

namespace Oversight.Api.Console.Campaigns;

/// <summary>What became of the invitations and reminders that were sent by message.</summary>
public sealed partial class MessagesPanel : ComponentBase
{
    [Parameter, EditorRequired]
    public IReadOnlyList<MessageCount> Counts { get; set; } = [];
}
