using Microsoft.AspNetCore.Components;
using Oversight.Grains.Responses.Photos;

namespace Oversight.Api.Console.Case;

/// <summary>What the matter is about. Who brought it is not here: that is a reading of its own.</summary>
public sealed partial class CaseFacts : ComponentBase
{
    [Parameter, EditorRequired]
    public CaseModel Case { get; set; } = null!;

    private IReadOnlyList<string> photos = [];

    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Inject]
    private PhotoSight Sight { get; set; } = null!;

    protected override async Task OnParametersSetAsync() => photos = await Sight.OfAnswerAsync(Case.View.Answer);
}
