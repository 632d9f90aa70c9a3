using Microsoft.AspNetCore.Components;
using Questions = Oversight.Grains.Questionnaires;

namespace Oversight.Api.Console.Questionnaires.Fields;

/// <summary>A text in each language of the questionnaire, one below the other.</summary>
public sealed partial class TextsField : EditorField
{
    [Parameter, EditorRequired]
    public Questions.Texts Value { get; set; } = Questions.Texts.None;

    [Parameter]
    public EventCallback<Questions.Texts> OnChange { get; set; }

    [Parameter]
    public int Rows { get; set; } = 2;

    private Task SetAsync(string language, ChangeEventArgs change) => OnChange.InvokeAsync(Value.With(language, (change.Value as string)?.Trim()));
}
