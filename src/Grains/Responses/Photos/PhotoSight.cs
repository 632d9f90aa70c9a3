using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Responses.Photos;

/// <summary>
/// Who of the bureau sees the photos of a response: who runs its campaign, once it is closed, as with open answers; and who may see a matter
/// that was made of one of its answers.
/// </summary>
public sealed class PhotoSight(PhotoDesk photos, ICampaignDirectory campaigns, MatterDesk matters, ILedger ledger)
{
    /// <summary>Null when the response has no such photo.</summary>
    /// <exception cref="NotFoundException">There is no such campaign, or not for this caller.</exception>
    /// <exception cref="InvalidInputException">The campaign still collects.</exception>
    public async Task<ReadOnlyMemory<byte>?> OfCampaignAsync(string campaign, string response, string reference, bool small, Caller caller, CancellationToken cancellation = default)
    {
        caller.Require(Role.Supervisor, Role.Staff);
        if (await campaigns.FindAsync(campaign) is not { } row || !caller.Covers(row.Area))
        {
            throw new NotFoundException("campaign", campaign);
        }

        if (row.Stage < CampaignStage.Closed)
        {
            throw new InvalidInputException("campaign", campaign, "a campaign that is closed");
        }

        return await FactAsync(response) is { } fact && fact.Campaign == row.Id ? await FindAsync(response, fact, reference, small, cancellation) : null;
    }

    /// <summary>Null when there is no such matter for this caller, or it has no such photo.</summary>
    public async Task<ReadOnlyMemory<byte>?> OfMatterAsync(string number, string reference, bool small, Caller caller, CancellationToken cancellation = default) =>
        await matters.ReadAsync(number, caller) is { Answer: { } answer } && await FactAsync(answer.Response) is { } fact
            ? await FindAsync(answer.Response, fact, reference, small, cancellation)
            : null;

    /// <summary>References of the photos that came with the answer that a matter was made of. Who has the matter's view may see them.</summary>
    public async Task<ImmutableArray<string>> OfAnswerAsync(AnswerOrigin? origin) =>
        origin is not null && await FactAsync(origin.Response) is { Photos: { } photos } ? photos : [];

    private async Task<ResponseSubmitted?> FactAsync(string response) =>
        ResponseId.IsWellFormed(response) && await ledger.ReadStreamAsync(StreamKey.Response(response)) is [{ Fact: ResponseSubmitted fact }, ..] ? fact : null;

    private async Task<ReadOnlyMemory<byte>?> FindAsync(string response, ResponseSubmitted fact, string reference, bool small, CancellationToken cancellation) =>
        fact.Photos?.Contains(reference) == true ? await photos.FindAsync(response, reference, small, cancellation) : null;
}
