using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Enterprises;

[GrainType("enterprise")]
internal sealed class EnterpriseGrain(SubjectServices services) : SubjectGrain<EnterpriseState>(services), IEnterpriseGrain
{
    private const int Attempts = 5;

    protected override SubjectKey Subject => new(this.GetPrimaryKeyString());

    public async ValueTask<EnterpriseProfile?> ReadAsync()
    {
        await CatchUpAsync();
        var profile = EnterpriseProfile.From(State, FeedNumber);
        Publish(profile);
        if (profile is null)
        {
            // A code that nobody knows leaves no activation behind, however many of them are asked for.
            DeactivateOnIdle();
        }

        return profile;
    }

    public async Task<EnterpriseRow> RegisterAsync(RegisterEnterprise command)
    {
        await DecideAsync(state => EnterpriseDecisions.Register(state.Registration, state.IdentifiedAs, state.StreamVersion, command));
        return EnterpriseRow.From(State.Registration!, State.IdentifiedAs, State.StreamVersion);
    }

    public Task MarkIdentifiedAsync(MarkIdentified command) => DecideAsync(state => EnterpriseDecisions.MarkIdentified(state, command));

    private async Task DecideAsync(Func<EnterpriseState, AppendRequest?> decide)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            await CatchUpAsync();
            if (decide(State) is not { } request || await Ledger.AppendAsync(request) is not AppendOutcome.Conflict)
            {
                await CatchUpAsync();
                return;
            }

            // Another silo or an import wrote to the stream: the next round decides on what it wrote.
            await RefreshAsync();
        }

        throw new StorageUnavailableException($"{Subject} is being written to by others; repeat with the same command id.");
    }
}
