using System.Globalization;
using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Forms;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.OpenAnswers;
using Oversight.Grains.Errors;
using Oversight.Grains.Network;
using Oversight.Grains.Questionnaires;

namespace Oversight.Api.Console.OpenAnswers;

/// <summary>What people wrote in a closed campaign, to read, to search, and to make a report of.</summary>
public sealed partial class OpenAnswersPage : ComponentBase
{
    private const int PageSize = 50;

    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);
    private IReadOnlyList<RadioChoice> fields = [];
    private Caller caller = Caller.Public;
    private OpenAnswerPage? page;
    private string enterpriseCode = string.Empty;
    private string streetCode = string.Empty;
    private string field = string.Empty;
    private string raised = string.Empty;
    private bool loaded;
    private bool open;
    private string? message;
    private string? problem;
    private bool focusStatus;
    private ElementReference status;

    [Parameter]
    public string Id { get; set; } = string.Empty;

    [SupplyParameterFromQuery]
    public string? Question { get; set; }

    [SupplyParameterFromQuery]
    public string? Containing { get; set; }

    [SupplyParameterFromQuery]
    public int? Skip { get; set; }

    [Inject]
    private OpenAnswerDesk Desk { get; set; } = null!;

    [Inject]
    private StreetPicker Streets { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    private int Skipped => Math.Max(0, Skip ?? 0);

    protected override Task OnParametersSetAsync()
    {
        fields = [.. FieldCode.All.Select(one => new RadioChoice(one.Code, Case.FieldWords.Of(one.Code)))];
        return LoadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (focusStatus)
        {
            // The form that had the focus is gone; what it did is said where the reader is now.
            focusStatus = false;
            await status.FocusAsync();
        }
    }

    private static string TitleOf(Question question) => question.Title.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, "zh");

    private string At(int skip) => string.Create(
        CultureInfo.InvariantCulture,
        $"/console/campaigns/{Id}/answers?skip={skip}&question={Uri.EscapeDataString(Question ?? string.Empty)}&containing={Uri.EscapeDataString(Containing ?? string.Empty)}");

    private async Task LoadAsync()
    {
        problem = null;
        try
        {
            caller = await Operator.CallerAsync();
            page = await Desk.ListAsync(new(Id, string.IsNullOrEmpty(Question) ? null : Question, Containing, Skipped, PageSize), caller);
            foreach (var street in page.Items.Select(answer => answer.Street).OfType<string>().Where(street => !places.ContainsKey(street)).ToArray())
            {
                places[street] = await Streets.PathAsync(street);
            }
        }
        catch (NotFoundException)
        {
            page = null;
        }
        catch (InvalidInputException error) when (error.Field == "campaign")
        {
            open = true;
        }
        catch (OversightException error)
        {
            problem = Refusals.Describe(error);
        }

        loaded = true;
    }

    private async Task RaiseAsync(OpenAnswer answer) =>
        raised = await Desk.RaiseAsync(new(Id, answer.Response, answer.Question, Given(enterpriseCode), Given(streetCode), Given(field)), caller);

    private static string? Given(string text) => text.Trim() is { Length: > 0 } given ? given : null;

    private async Task FinishAsync(Action close)
    {
        close();
        (enterpriseCode, streetCode, field) = (string.Empty, string.Empty, string.Empty);
        await LoadAsync();
        message = T["OpenAnswers.Raised", raised];
        focusStatus = true;
    }
}
