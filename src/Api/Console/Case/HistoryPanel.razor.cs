using Microsoft.AspNetCore.Components;
using Oversight.Api.Resources;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Matters.History;

namespace Oversight.Api.Console.Case;

/// <summary>Everything that happened, oldest first, with who did it and why.</summary>
public sealed partial class HistoryPanel : ComponentBase
{
    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    [Inject]
    private HistoryTexts Names { get; set; } = null!;

    /// <summary>Users by their names; what has none of its own (the public, the clock) in words.</summary>
    private static string Actor(HistoryLine line) => Texts.Find("Actor." + line.Actor) ?? line.Actor;
}
