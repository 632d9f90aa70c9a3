using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Photos;

namespace Oversight.Api.Pages.Answering;

/// <summary>The page of a campaign that asks whoever comes by.</summary>
[IgnoreAntiforgeryToken, TakesFiles]
public sealed class OpenAnswerPage(AnswerDoors doors, IResponses responses, PhotoDesk photos, TimeProvider time) : AnswerPageBase(responses, photos, time)
{
    [BindProperty(SupportsGet = true)]
    public string Campaign { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string? Interview { get; set; }

    protected override Task<Door> FindDoorAsync() => doors.ByCampaignAsync(Campaign, Interview);
}
