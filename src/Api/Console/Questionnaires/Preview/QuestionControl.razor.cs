using Microsoft.AspNetCore.Components;
using Oversight.Api.Surveys.Answering;

namespace Oversight.Api.Console.Questionnaires.Preview;

/// <summary>One question as a respondent sees it; what is answered goes to the trial run and nowhere else.</summary>
public sealed partial class QuestionControl : ComponentBase
{
    private const string Yes = "true";

    [Parameter, EditorRequired]
    public QuestionView View { get; set; } = null!;

    [Parameter, EditorRequired]
    public TrialRun Run { get; set; } = null!;

    [Parameter]
    public EventCallback OnChange { get; set; }

    private static string Read(ChangeEventArgs change) => change.Value as string ?? string.Empty;

    private Task Set(string name, string value)
    {
        Run.Set(name, value);
        return OnChange.InvokeAsync();
    }

    private Task Tick(string name, string value, bool chosen)
    {
        Run.Tick(name, value, chosen);
        return OnChange.InvokeAsync();
    }
}
