using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Questionnaires;

/// <summary>What the linter says about the draft as it is now; each leads to where it stands.</summary>
public sealed partial class FindingList : ComponentBase
{
    private const int Most = 40;

    [CascadingParameter]
    public EditorModel Model { get; set; } = null!;
}
