using Microsoft.AspNetCore.Components;
using Oversight.Grains.Questionnaires.Library;

namespace Oversight.Api.Console.Questionnaires;

/// <summary>What was frozen, when and by whom, and the files of it.</summary>
public sealed partial class VersionsPanel : ComponentBase
{
    [Parameter, EditorRequired]
    public QuestionnaireView View { get; set; } = null!;

    private string Address(string file) => $"/questionnaires/{View.Id}/{file}";
}
