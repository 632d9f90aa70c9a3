using Microsoft.AspNetCore.Components;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Editing;

namespace Oversight.Api.Console.Questionnaires;

/// <summary>The code of what is selected. Another one is followed into every condition, jump and text.</summary>
public sealed partial class CodeField : ComponentBase
{
    private string? of;
    private string? typed;
    private string? problem;

    [CascadingParameter]
    public EditorModel Model { get; set; } = null!;

    protected override void OnParametersSet()
    {
        if (of != Model.Selected)
        {
            (of, typed, problem) = (Model.Selected, null, null);
        }
    }

    private void Rename(string text)
    {
        var code = text.Trim();
        if (code == Model.Selected)
        {
            (typed, problem) = (null, null);
        }
        else if (!Codes.IsValid(code) || Model.Current.Outline().Any(line => line.Code == code))
        {
            (typed, problem) = (text, T[Codes.IsValid(code) ? "Editor.CodeTaken" : "Editor.CodeForm"]);
        }
        else
        {
            Model.Rename(Model.Selected!, code);
        }
    }
}
