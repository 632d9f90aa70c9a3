using Oversight.Grains.Errors;

namespace Oversight.Grains.Responses.Photos;

/// <summary>Photos that come from programs and devices, before the answers that name them.</summary>
public sealed class PhotoDoor(AnswerDoors doors, PhotoDesk photos)
{
    /// <summary>A photo for the interview of an invitation; durable when it returns. Gives its reference.</summary>
    /// <exception cref="NotFoundException">There is no such token.</exception>
    /// <exception cref="InvalidInputException">The campaign takes no answers now, or the file breaks a rule.</exception>
    public async Task<string> SendByTokenAsync(string token, string? interview, string name, ReadOnlyMemory<byte> file, CancellationToken cancellation = default) =>
        await SendAsync("token", await doors.ByTokenAsync(token, interview ?? string.Empty), name, file, cancellation);

    /// <summary>A photo for an interview of the open link of a campaign.</summary>
    public async Task<string> SendOpenAsync(string campaign, string interview, string name, ReadOnlyMemory<byte> file, CancellationToken cancellation = default) =>
        await SendAsync("campaign", await doors.ByCampaignAsync(campaign, interview), name, file, cancellation);

    private async Task<string> SendAsync(string field, Door door, string name, ReadOnlyMemory<byte> file, CancellationToken cancellation)
    {
        if (door.State == DoorState.Unknown)
        {
            throw new NotFoundException(field, null);
        }

        if (door is not { State: DoorState.Open, Ticket: { } ticket })
        {
            throw new InvalidInputException(field, null, $"the campaign takes no answers in this way: {door.State}");
        }

        var sent = await photos.SendAsync(ticket, file, cancellation);
        return sent.Reference ?? throw new InvalidInputException("photo", name, photos.RuleOf(sent.Fault!.Value));
    }
}
