using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Scoring;

/// <summary>The fields of a scoring plan.</summary>
public sealed partial class PlanFields : ComponentBase
{
    [Parameter, EditorRequired]
    public ScoringModel Model { get; set; } = null!;
}
