using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Questionnaires.Fields;

/// <summary>A field of the editor: it knows its place as the linter calls it, and takes the focus when a finding leads there.</summary>
public abstract class EditorField : ComponentBase
{
    [CascadingParameter]
    public EditorModel Model { get; set; } = null!;

    /// <summary>Such as <c>q1.showIf</c>.</summary>
    [Parameter, EditorRequired]
    public string Place { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    protected ElementReference First { get; set; }

    /// <summary>Without the code: the page shows one item at a time.</summary>
    protected string Id
    {
        get
        {
            var member = Model.Selected is { } code && Place.StartsWith(code + ".", StringComparison.Ordinal) ? Place[(code.Length + 1)..] : Place;
            return "e-" + string.Concat(member.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        }
    }

    /// <summary>Whether a place within this field's has a field of its own.</summary>
    protected virtual bool Leaves(string place) => false;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Model.TakesFocus(Place, Leaves))
        {
            await First.FocusAsync();
        }
    }
}
