namespace Oversight.Grains.Campaigns;

/// <summary>What a campaign must know of the answers that came back, without seeing one.</summary>
public interface ICampaignReturns
{
    /// <summary>Answers by stratum and wave; those without an invitation have an empty stratum.</summary>
    Task<IReadOnlyList<StratumReturns>> CountAsync(string campaign, CancellationToken cancellation = default);

    /// <summary>Of some tokens of a campaign, those that were answered.</summary>
    Task<IReadOnlySet<string>> AnsweredAsync(string campaign, IReadOnlyCollection<string> tokens);
}
