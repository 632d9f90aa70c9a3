using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Forms;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Answering;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Library;

namespace Oversight.Api.Console.Campaigns;

/// <summary>A plan from the blank page, or one that is still a draft. What it would draw is computed before it is saved.</summary>
public sealed partial class PlanPage : ComponentBase
{
    private const int MostQuestionnaires = 100;
    private const int MostStrata = 20;

    private PlanEntry? entry;
    private readonly Dictionary<string, string> languages = new(StringComparer.Ordinal);
    private IReadOnlyList<RadioChoice> questionnaires = [];
    private SampleOutline? outline;
    private string? outlineProblem;
    private string? problem;

    /// <summary>Of the draft that is changed; null for a new one.</summary>
    [Parameter]
    public string? Id { get; set; }

    [Inject]
    private CampaignDesk Desk { get; set; } = null!;

    [Inject]
    private QuestionnaireDesk Library { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    /// <summary>Kept in the plan from the first save on.</summary>
    private long Seed { get; } = RandomNumberGenerator.GetInt32(1, int.MaxValue);

    /// <summary>Those of the chosen questionnaire, by their own names.</summary>
    private IReadOnlyList<RadioChoice> Languages =>
        [.. languages.GetValueOrDefault(entry?.Questionnaire ?? "", "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(tag => new RadioChoice(tag, AnswerLanguage.NameOf(tag)))];

    /// <summary>Nobody can tell when all have answered where nobody was invited in person.</summary>
    private IReadOnlyList<RadioChoice> StopRules => entry?.Population is nameof(PopulationKind.Streets) or nameof(PopulationKind.WalkIns)
        ? [.. Choices<StopRule>().Where(rule => rule.Code != nameof(StopRule.All))]
        : Choices<StopRule>();

    protected override async Task OnInitializedAsync()
    {
        try
        {
            var caller = await Operator.CallerAsync();
            var listed = await Library.ListAsync(false, MostQuestionnaires, null, caller);
            questionnaires = [.. listed.Items.Where(row => row.Published > 0).Select(row =>
                new RadioChoice($"{row.Id} {row.Published}", $"{row.Title.In(row.DefaultLanguage, row.DefaultLanguage)} · v{row.Published}"))];
            foreach (var row in listed.Items)
            {
                languages[$"{row.Id} {row.Published}"] = row.Languages;
            }

            if (Id is null)
            {
                entry = new() { Divisions = caller.Area };
            }
            else
            {
                var row = await Desk.ReadAsync(Id, caller) ?? throw new NotFoundException("id", Id);
                entry = PlanEntry.Of(row.Plan);
                languages.TryAdd(entry.Questionnaire, string.Join(' ', row.Plan.Languages));
            }
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }
    }

    /// <summary>Another questionnaire may speak other languages; all of them are asked in, until somebody says otherwise.</summary>
    private void Ask(string questionnaire)
    {
        entry!.Questionnaire = questionnaire;
        entry.Languages.Clear();
        entry.Languages.UnionWith(Languages.Select(language => language.Code));
    }

    private IReadOnlyList<RadioChoice> Choices<TValue>()
        where TValue : struct, Enum => [.. Enum.GetValues<TValue>().Select(value => new RadioChoice($"{value}", T.Of(value)))];

    private async Task OutlineAsync()
    {
        (outline, outlineProblem) = (null, null);
        try
        {
            outline = await Desk.OutlineAsync(Id, entry!.ToPlan(Seed), await Operator.CallerAsync(), default);
        }
        catch (OversightException error)
        {
            outlineProblem = Refusals.Describe(error);
        }
    }

    private async Task SaveAsync(string command)
    {
        var caller = await Operator.CallerAsync();
        var row = Id is null
            ? await Desk.CreateAsync(entry!.ToPlan(Seed), command, caller)
            : await Desk.PlanAsync(Id, entry!.ToPlan(Seed), command, caller);
        Navigation.NavigateTo($"/console/campaigns/{row.Id}");
    }
}
