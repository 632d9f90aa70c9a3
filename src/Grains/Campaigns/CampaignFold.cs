using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns;

/// <summary>A campaign as its stream makes it.</summary>
public static class CampaignFold
{
    public static CampaignRow? Apply(string id, CampaignRow? row, StoredFact stored) => (stored.Fact, row) switch
    {
        (CampaignCreated created, _) => new()
        {
            Id = id,
            Version = stored.Version,
            Stage = CampaignStage.Draft,
            Author = stored.Actor,
            Planners = [stored.Actor],
            Area = created.Area,
            CreatedAt = created.At,
            Plan = created.Plan,
        },
        (_, null) => null,
        (CampaignPlanned planned, _) => row with
        {
            Version = stored.Version,
            Stage = CampaignStage.Draft,
            Reviewer = null,
            Plan = planned.Plan,
            Planners = row.Planners.Contains(stored.Actor) ? row.Planners : row.Planners.Add(stored.Actor),
        },
        (CampaignStepped stepped, _) => Step(row with { Version = stored.Version, Stage = stepped.To }, stepped, stored.Actor),
        (WaveStarted started, _) => row with { Version = stored.Version, Waves = row.Waves.Add(new(started.Scheduled, started.Number, started.At)) },
        (WaveSkipped skipped, _) => row with { Version = stored.Version, Waves = row.Waves.Add(new(skipped.Scheduled, 0, skipped.At)) },
        (GuestsListed guests, _) => row with { Version = stored.Version, Guests = row.Guests + guests.Guests.Length },
        _ => row with { Version = stored.Version },
    };

    public static CampaignRow? Of(string id, IEnumerable<StoredFact> stream) =>
        stream.Aggregate<StoredFact, CampaignRow?>(null, (row, stored) => Apply(id, row, stored));

    private static CampaignRow Step(CampaignRow row, CampaignStepped stepped, string actor) => stepped.Step switch
    {
        CampaignStep.Review => row with { Reviewer = actor },
        CampaignStep.Publish => row with { PublishedAt = stepped.At },
        CampaignStep.Pause => row with { Reason = stepped.Reason },
        CampaignStep.Resume => row with { Reason = null },
        CampaignStep.Close => row with { ClosedAt = stepped.At, Reason = stepped.Reason },
        _ => row,
    };
}
