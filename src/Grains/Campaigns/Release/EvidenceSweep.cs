namespace Oversight.Grains.Campaigns.Release;

/// <summary>Finishes releases that a crash interrupted. One that is killed half-way is finished by the next.</summary>
public sealed class EvidenceSweep(ICampaignDirectory campaigns, EvidencePublisher publisher)
{
    private const int PageSize = 100;

    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    public async Task RunAsync(CancellationToken cancellation)
    {
        string? after = null;
        bool more;
        do
        {
            var page = await campaigns.ListAsync(string.Empty, CampaignStage.Released, PageSize, after, cancellation);
            foreach (var campaign in page.Items.Where(campaign => !done.Contains(campaign.Id)))
            {
                await publisher.PublishAsync(campaign.Id, cancellation);
                done.Add(campaign.Id);
            }

            (after, more) = (page.EndCursor, page.HasNextPage);
        }
        while (more);
    }
}
