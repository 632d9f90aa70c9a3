using System.Globalization;
using Microsoft.AspNetCore.Components;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Scoring;

namespace Oversight.Api.Console.Scoring;

/// <summary>The doubted sheets of a campaign with the evidence; while it is not scored, a person may take a doubt back.</summary>
public sealed partial class MarksPanel : ComponentBase
{
    private const int Most = 200;

    private string reason = string.Empty;

    [Parameter, EditorRequired]
    public ScoredCampaign Campaign { get; set; } = null!;

    [Parameter, EditorRequired]
    public Caller Caller { get; set; } = null!;

    [Parameter]
    public bool MayLift { get; set; }

    [Parameter]
    public EventCallback OnDone { get; set; }

    [Inject]
    private ResultDesk Desk { get; set; } = null!;

    private static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    private Task LiftAsync(string command, MarkedSheet mark) =>
        Desk.LiftAsync(Campaign.Id, command, mark.Mark.AnswerId, mark.Mark.Rule, mark.Lifted, reason, Caller);

    private Task FinishAsync(Action close)
    {
        close();
        reason = string.Empty;
        return OnDone.InvokeAsync();
    }
}
