using Microsoft.AspNetCore.Components;
using Oversight.Api.Console.Forms;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Answering;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Surveys;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Errors;
using Oversight.Grains.Sampling;

namespace Oversight.Api.Console.Campaigns;

/// <summary>
/// The guests of a symposium: how many are listed and for whom they stand, and the forms that list more. Who they are is in the vault
/// from the moment they are listed; nobody reads it here again.
/// </summary>
public sealed partial class GuestsPanel : ComponentBase
{
    private const int MostShown = 20;

    private IReadOnlyList<StratumPopulation> listed = [];
    private IReadOnlyList<GuestLine> wrong = [];
    private int counted = -1;
    private string name = string.Empty;
    private string phone = string.Empty;
    private string email = string.Empty;
    private string street = string.Empty;
    private string group = string.Empty;
    private string language = string.Empty;
    private string pasted = string.Empty;
    private string? message;

    [Parameter, EditorRequired]
    public CampaignRow Row { get; set; } = null!;

    [Parameter, EditorRequired]
    public StratumLabels Strata { get; set; } = null!;

    [Parameter]
    public EventCallback OnListed { get; set; }

    [Inject]
    private CampaignDesk Desk { get; set; } = null!;

    [Inject]
    private Operator Operator { get; set; } = null!;

    [Inject]
    private ErrorTexts Refusals { get; set; } = null!;

    private bool MayWork { get; set; }

    /// <summary>With the publication the list is closed.</summary>
    private bool Open => MayWork && Row.Stage <= CampaignStage.Reviewed;

    private IReadOnlyList<RadioChoice> Languages =>
        [.. Row.Languages.Union(["zh", "en"]).Select(tag => new RadioChoice(tag, AnswerLanguage.NameOf(tag)))];

    protected override async Task OnParametersSetAsync()
    {
        var caller = await Operator.CallerAsync();
        MayWork = caller.Is(Role.Supervisor, Role.Staff);
        if (MayWork && counted != Row.Guests)
        {
            counted = Row.Guests;
            listed = await Desk.CountGuestsAsync(Row.Id, caller);
        }
    }

    private async Task AddAsync(string command)
    {
        message = null;
        try
        {
            await ListAsync([GuestLines.Guest(name, phone, email, street, group, language)], command);
        }
        catch (InvalidInputException refusal) when (GuestLines.Of(refusal) is { } one)
        {
            throw one.Refusal;
        }

        (name, phone, email, street, group, language) = ("", "", "", "", "", "");
    }

    /// <summary>All of the lines or none: who mends one line and sends again lists nobody twice.</summary>
    private async Task PasteAsync(string command)
    {
        message = null;
        var lines = GuestLines.Read(pasted);
        wrong = [.. lines.Where(line => line.Refusal is not null)];
        if (wrong.Count > 0)
        {
            throw new InvalidInputException("guests", null, "every line is a guest; nobody was listed");
        }

        try
        {
            await ListAsync([.. lines.Select(line => line.Guest)], command);
        }
        catch (InvalidInputException refusal) when (GuestLines.Of(refusal) is { } one)
        {
            wrong = [lines[one.Index] with { Refusal = one.Refusal }];
            throw new InvalidInputException("guests", null, "every line is a guest; nobody was listed");
        }

        pasted = string.Empty;
    }

    private async Task ListAsync(IReadOnlyList<GuestEntry> guests, string command) =>
        await Desk.ListGuestsAsync(Row.Id, guests, command, await Operator.CallerAsync());

    private async Task DoneAsync()
    {
        message = T["Case.Done", T["Guests.Added"]];
        await OnListed.InvokeAsync();
    }
}
