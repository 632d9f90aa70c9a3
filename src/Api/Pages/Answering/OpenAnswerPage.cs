using Microsoft.AspNetCore.Mvc;
using Oversight.Grains.Responses;

namespace Oversight.Api.Pages.Answering;

/// <summary>The page of a campaign that asks whoever comes by.</summary>
[IgnoreAntiforgeryToken]
public sealed class OpenAnswerPage(AnswerDoors doors, IResponses responses, TimeProvider time) : AnswerPageBase(responses, time)
{
    [BindProperty(SupportsGet = true)]
    public string Campaign { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string? Interview { get; set; }

    protected override Task<Door> FindDoorAsync() => doors.ByCampaignAsync(Campaign, Interview);
}
