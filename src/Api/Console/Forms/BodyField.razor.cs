using Microsoft.AspNetCore.Components;
using Oversight.Grains.Network;

namespace Oversight.Api.Console.Forms;

/// <summary>One body of the network.</summary>
public sealed partial class BodyField : ComponentBase
{
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter]
    public string? Label { get; set; }

    [Parameter, EditorRequired]
    public string Value { get; set; } = string.Empty;

    [Parameter]
    public EventCallback<string> ValueChanged { get; set; }

    [Parameter, EditorRequired]
    public IEnumerable<Body> Bodies { get; set; } = [];

    [Parameter, EditorRequired]
    public Func<string, string> NameOf { get; set; } = null!;

    [Parameter]
    public string Prefix { get; set; } = "f";

    private IReadOnlyList<RadioChoice> Choices => [.. Bodies.Select(body => new RadioChoice(body.Id, NameOf(body.Id)))];
}
