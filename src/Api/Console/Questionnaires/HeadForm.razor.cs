using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Questionnaires;

/// <summary>What belongs to the questionnaire as a whole: title, closing words, languages.</summary>
public sealed partial class HeadForm : ComponentBase
{
    private const int LongestCode = 20;

    private string added = string.Empty;

    [CascadingParameter]
    public EditorModel Model { get; set; } = null!;

    private void Add()
    {
        var language = added.Trim();
        if (language.Length is > 0 and <= LongestCode && language.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') && !Model.Current.Languages.Contains(language, StringComparer.OrdinalIgnoreCase))
        {
            Model.Change(questionnaire => questionnaire with { Languages = [.. questionnaire.Languages, language] });
            added = string.Empty;
        }
    }
}
