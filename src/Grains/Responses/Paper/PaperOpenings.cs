using System.Globalization;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Responses.Paper;

/// <summary>Which numbers a new batch has and what they stand for. Pure.</summary>
internal static class PaperOpenings
{
    /// <exception cref="InvalidInputException">Names the field and the rule.</exception>
    public static PaperOpened Decide(CampaignRow campaign, PaperOpening opening, IReadOnlyList<PaperBatchRow> batches, PaperPlace place, DateTimeOffset at)
    {
        Require(opening.Forms is >= 1 and <= PaperDesk.MostForms, "forms", opening.Forms, $"1 to {PaperDesk.MostForms}");
        Require(opening.DoubleShare is >= 0 and <= 100, "doubleShare", opening.DoubleShare, "0 to 100");
        Require(opening.Language is null || campaign.Languages.Contains(opening.Language, StringComparer.Ordinal), "language", opening.Language, "a language of the campaign");
        var wave = opening.Wave ?? campaign.Wave;
        Require(wave >= 1 && wave <= campaign.Wave, "wave", wave, "a wave of the campaign that has begun");
        var first = batches.Count == 0 ? 1 : batches[^1].Last + 1;
        Require(first + opening.Forms - 1 <= PaperNumber.Last, "forms", opening.Forms, $"the numbers of a campaign end at {PaperNumber.Last}");
        var kind = campaign.Plan.Population.Kind;
        var invited = kind is not (PopulationKind.Streets or PopulationKind.WalkIns);
        Require(!invited || opening.Street is null, "street", opening.Street, "only where nobody is invited in person");
        Require(invited || opening.Invitation is null, "invitation", opening.Invitation, "only where people are invited");
        Require(kind != PopulationKind.Streets || place.Poster is not null, "street", opening.Street, "a street of the wave");
        return new()
        {
            Campaign = campaign.Id,
            Batch = batches.Count + 1,
            Wave = wave,
            First = first,
            Last = first + opening.Forms - 1,
            Language = opening.Language ?? campaign.Languages[0],
            DoubleShare = opening.DoubleShare,
            Invitation = invited ? Invitation(opening, batches.Where(batch => batch.Wave == wave), place) : null,
            Poster = place.Poster,
            Street = opening.Street,
            At = at,
        };
    }

    private static int Invitation(PaperOpening opening, IEnumerable<PaperBatchRow> batches, PaperPlace place)
    {
        var first = opening.Invitation ?? batches.Select(batch => batch.Invitation is { } other ? other + batch.Size : 1).DefaultIfEmpty(1).Max();
        var known = place.Wave?.Invited ?? 0;
        Require(place.Wave?.CompletedAt is not null, "wave", opening.Wave, "its invitations are made first");
        Require(opening.Invitation is null or >= 1, "invitation", opening.Invitation, $"1 to {known}");
        Require(first + opening.Forms - 1 <= known, "forms", opening.Forms, $"one for an invitation: the wave has {known}, from {first} on {Math.Max(0, known - first + 1)}");
        return first;
    }

    private static void Require(bool holds, string field, object? value, string rule)
    {
        if (!holds)
        {
            throw new InvalidInputException(field, Convert.ToString(value, CultureInfo.InvariantCulture), rule);
        }
    }
}
