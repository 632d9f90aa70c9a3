using Oversight.Grains.Campaigns;

namespace Oversight.Grains.Responses;

/// <summary>Tells campaigns how many came back, and who need not be reminded.</summary>
internal sealed class CampaignReturns(IResponseDirectory responses, AnswerDoors doors) : ICampaignReturns
{
    public async Task<IReadOnlyList<StratumReturns>> CountAsync(string campaign, CancellationToken cancellation = default) =>
        [.. (await responses.CountAsync(campaign, cancellation))
            .GroupBy(count => (count.Wave, Stratum: count.Stratum ?? string.Empty))
            .Select(group => new StratumReturns(
                group.Key.Wave,
                group.Key.Stratum,
                group.Sum(count => count.Count),
                group.Where(count => count.Status is ResponseStatus.Complete or ResponseStatus.Partial).Sum(count => count.Count)))];

    public Task<IReadOnlySet<string>> AnsweredAsync(string campaign, IReadOnlyCollection<string> tokens) => doors.AnsweredAsync(campaign, tokens);
}
