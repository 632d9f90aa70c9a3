using System.Globalization;
using Microsoft.AspNetCore.Components;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Console.Questionnaires.Preview;

/// <summary>
/// The pages as a respondent sees them, phone-sized, and beside them what the logic makes of the answers. Two ways: to look
/// around, and to answer from the beginning as a respondent has to.
/// </summary>
public sealed partial class PreviewPanel : ComponentBase
{
    private TrialRun run = null!;

    [Parameter, EditorRequired]
    public Questionnaire Questionnaire { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    protected override void OnInitialized() => run = new(Questionnaire.DefaultLanguage, ChinaTime.Day(Time.GetUtcNow()));

    private static bool Shown(InterviewState state, Question question) => state.Shows(question.Code);

    private static string Stored(InterviewState state, Question question) => state.Computed.GetValueOrDefault(question.Code) ?? state.Answers[question.Code] switch
    {
        null => "—",
        { Codes: { } codes } answer => string.Join(", ", codes) + (answer.Other is { } words ? $" ({words})" : string.Empty),
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { Date: { } date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Agreed: { } agreed } => agreed ? "true" : "false",
        { Rows: { } rows } => string.Join(", ", rows.Select(row => $"{row.Key}={row.Value}")),
        { Text: var text } => text ?? string.Empty,
    };

    /// <summary>In the respondent's language, not the editor's.</summary>
    private string Say(string zh, string en) => run.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? zh : en;
}
