using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Photos;

namespace Oversight.Api.Pages.Answering;

/// <summary>
/// The page behind an invitation, or behind a poster. The address is the right to answer, so there is nothing that another site
/// could forge without knowing it, and the page works without cookies.
/// </summary>
[IgnoreAntiforgeryToken, TakesFiles]
public sealed class AnswerPage(AnswerDoors doors, IResponses responses, PhotoDesk photos, TimeProvider time) : AnswerPageBase(responses, photos, time)
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string? Interview { get; set; }

    protected override Task<Door> FindDoorAsync() => doors.ByTokenAsync(Token, Interview);
}
