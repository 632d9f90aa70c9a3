using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Answering;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Photos;
using Oversight.Grains.Responses.Contacts;

namespace Oversight.Api.Pages.Staff.Interviews;

/// <summary>An interviewer asks one who was invited, page by page as the person would see it, or records why there is no answer.</summary>
[TakesFiles]
public sealed class InterviewPage(InterviewDesk desk, AnswerDesk answers, AnswerDoors doors, IResponses responses, PhotoDesk photos, TimeProvider time) : AnswerPageBase(responses, photos, time)
{
    [BindProperty(SupportsGet = true)]
    public string Campaign { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public int Wave { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Number { get; set; }

    public override AnswerMode Mode =>
        string.Equals(Request.Query["mode"].ToString(), nameof(AnswerMode.Interviewer), StringComparison.OrdinalIgnoreCase) ? AnswerMode.Interviewer : AnswerMode.Telephone;

    public override string Actor => Caller.Name;

    public string CommandId { get; } = Guid.CreateVersion7().ToString("N");

    protected override string? Leave => $"/staff/interviews/{Uri.EscapeDataString(Campaign)}?wave={Wave}&mode={Mode}";

    /// <summary>No answer: the attempt is recorded.</summary>
    public async Task<IActionResult> OnPostOutcomeAsync(string commandId, string outcome, string? note)
    {
        var invitation = await desk.FindAsync(Campaign, Wave, Number, Caller);
        await desk.RecordAsync(commandId, invitation, Enum.Parse<ContactOutcome>(outcome), string.IsNullOrWhiteSpace(note) ? null : note, Caller);
        return SeeOther(Leave!);
    }

    protected override async Task<Door> FindDoorAsync()
    {
        var invitation = await desk.FindAsync(Campaign, Wave, Number, Caller);
        return await doors.ByInvitationAsync(await answers.FindAsync(Campaign, Caller), invitation, Mode);
    }

    protected override async Task FinishAsync(AnswerSession session, bool brokenOff)
    {
        await base.FinishAsync(session, brokenOff);
        if (brokenOff && session.Ticket.Campaign.Anonymity == Anonymity.Confidential)
        {
            // A note with a number beside the response would tell whose an anonymous one is; that it was answered keeps it off the list anyway.
            // After the answer, so that a crash between the two leaves an answer without a note and never the other way round.
            await desk.RecordAsync("broken-off:" + session.Ticket.Id, await desk.FindAsync(Campaign, Wave, Number, Caller), ContactOutcome.BrokenOff, null, Caller);
        }
    }
}
