using Microsoft.AspNetCore.Components;
using Oversight.Grains.Campaigns.Scoring;

namespace Oversight.Api.Console.Scoring;

/// <summary>The figures of a result in one line.</summary>
public sealed partial class ScoreCard : ComponentBase
{
    [Parameter, EditorRequired]
    public ScoredCampaign Campaign { get; set; } = null!;
}
