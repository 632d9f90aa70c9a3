using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Oversight.Api.Console.Hosting;

/// <summary>A link of the frame that says whether the reader is there; the frame itself is written once.</summary>
public sealed partial class ConsoleLink(NavigationManager navigation) : ComponentBase, IDisposable
{
    /// <summary>What has a link of its own; everything else below /console is the queue's.</summary>
    private static readonly string[] Rooms = ["/console/questionnaires", "/console/campaigns", "/console/notices", "/console/bodies"];

    [Parameter, EditorRequired]
    public string Address { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Text { get; set; } = string.Empty;

    private bool IsHere
    {
        get
        {
            var path = new Uri(navigation.Uri).AbsolutePath;
            var room = Array.Find(Rooms, room => path.StartsWith(room, StringComparison.Ordinal));
            return room is null ? !Rooms.Contains(Address, StringComparer.Ordinal) : Address == room;
        }
    }

    public void Dispose() => navigation.LocationChanged -= Follow;

    protected override void OnInitialized() => navigation.LocationChanged += Follow;

    private void Follow(object? sender, LocationChangedEventArgs went) => _ = InvokeAsync(StateHasChanged);
}
