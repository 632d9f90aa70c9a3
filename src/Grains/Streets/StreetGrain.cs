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
        var state = State;
        var from = after is null ? null : new StreetEnterprise(after.Code, string.Empty, after.Received, Registered: true);
        var rest = state.Enterprises.Values
            .Where(row => from is null || StreetRanking.Compare(row, from) > 0)
            .Order(Comparer<StreetEnterprise>.Create(StreetRanking.Compare))
            .Take(first + 1)
            .ToImmutableArray();
        return new(rest.Length > first ? rest[..first] : rest, rest.Length > first);
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
