using Microsoft.AspNetCore.Mvc;
using Oversight.Grains.Responses;

namespace Oversight.Api.Pages.Answering;

/// <summary>
/// The page behind an invitation, or behind a poster. The address is the right to answer, so there is nothing that another site
/// could forge without knowing it, and the page works without cookies.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class AnswerPage(AnswerDoors doors, IResponses responses, TimeProvider time) : AnswerPageBase(responses, time)
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string? Interview { get; set; }

    protected override Task<Door> FindDoorAsync() => doors.ByTokenAsync(Token, Interview);
}
