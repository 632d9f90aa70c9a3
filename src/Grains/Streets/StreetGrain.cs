using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Streets;

[GrainType("street")]
internal sealed class StreetGrain(SubjectServices services) : SubjectGrain<StreetState>(services), IStreetGrain
{
    private readonly StreetRanking ranking = new();

    protected override SubjectKey Subject => new(this.GetPrimaryKeyString());

    public async ValueTask<StreetProfile?> ReadAsync()
    {
        await CatchUpAsync();
        var state = State;
        if (state.Name is null)
        {
            DeactivateOnIdle();
            return null;
        }

        var top = ranking.Read(state.Enterprises.Values);
        var profile = new StreetProfile(Subject.Code, state.Name, state.Profile, top, state.Enterprises.Count, FeedNumber);
        Publish(profile);
        return profile;
    }

    public async ValueTask<StreetRankingPage> RankAsync(RankPosition? after, int first)
    {
        await CatchUpAsync();
        return StreetRanking.Page(State.Enterprises.Values, after, first);
    }

    protected override void Applied(FeedEntry entry)
    {
        if (entry.Stored.Fact is MatterReceived { Enterprise: { } code })
        {
            ranking.Raise(State.Enterprises[code]);
        }
        else if (entry.Stored.Fact is not MatterClosed)
        {
            ranking.Forget();
        }
    }
}
