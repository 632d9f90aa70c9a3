using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters.Messages;

namespace Oversight.Api.Pages;

/// <summary>How a submission stands, and the conversation with the officer. The receipt comes by post and is not repeated in the address, a title or a log.</summary>
public sealed class TrackPage(TrackDesk desk, TrackTicket tickets, FormErrors errors, Resources.Texts texts) : OversightPage
{
    [BindProperty]
    public string Receipt { get; set; } = string.Empty;

    [BindProperty]
    public string Password { get; set; } = string.Empty;

    [BindProperty]
    public string Ticket { get; set; } = string.Empty;

    [BindProperty]
    public string CommandId { get; set; } = string.Empty;

    [BindProperty]
    public string Text { get; set; } = string.Empty;

    public TrackedMatter? Tracked { get; private set; }

    public static string NewCommand() => Guid.CreateVersion7().ToString("N");

    public async Task OnPostAsync()
    {
        // Empty, malformed, wrong, expired, or without its password: one answer, and the same way to it.
        try
        {
            Tracked = await desk.FindAsync(Receipt, Typed.OrNull(Password));
        }
        catch (ForbiddenException error)
        {
            Refuse(error);
            return;
        }

        if (Tracked is null)
        {
            errors.Add("receipt", texts["Track.NotFound"]);
        }
        else if (Tracked.MayWrite)
        {
            Ticket = tickets.Make(desk.Hash(Receipt));
        }
    }

    public async Task OnPostReplyAsync()
    {
        if (tickets.Read(Ticket) is not { } receiptHash)
        {
            errors.Add("receipt", texts["Track.Ended"]);
            return;
        }

        try
        {
            Tracked = await desk.ReplyProvenAsync(receiptHash, Text, CommandId);
            Text = string.Empty;
        }
        catch (OversightException error) when (error is InvalidInputException or CommandReusedException or StorageUnavailableException)
        {
            Refuse(error);
            Tracked = await desk.FindProvenAsync(receiptHash);
        }
    }

    private void Refuse(OversightException error)
    {
        errors.Add(error);
        Response.StatusCode = PageErrors.StatusOf(error);
    }
}
