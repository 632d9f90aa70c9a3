using System.Globalization;
using Microsoft.AspNetCore.Components;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Editing;

namespace Oversight.Api.Console.Questionnaires;

/// <summary>One question, with the fields that its type has a use for.</summary>
public sealed partial class QuestionForm : ComponentBase
{
    [CascadingParameter]
    public EditorModel Model { get; set; } = null!;

    internal static Questionnaire With(Questionnaire questionnaire, string code, Func<Question, Question> change) =>
        questionnaire.WithItem(code, item => item is Question question ? change(question) : item);

    private static string Say(IFormattable? number) => number is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : number?.ToString(null, CultureInfo.InvariantCulture) ?? string.Empty;

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private void SetType(string? name)
    {
        if (Enum.TryParse<QuestionType>(name, out var type) && Enum.IsDefined(type))
        {
            Model.ChangeQuestion(question => NewItems.Complete(question with { Type = type }, Model.Current.Languages));
        }
    }
}
