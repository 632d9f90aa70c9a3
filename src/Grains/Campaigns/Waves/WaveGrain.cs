using System.Collections.Immutable;
using System.Diagnostics;
using Oversight.Grains.Campaigns.Messages;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Waves;

[GrainType("wave")]
internal sealed class WaveGrain(
    ILedger ledger, ICampaignDirectory campaigns, PopulationReader population, InvitationTokens tokens, TimeProvider time) : Grain, IWaveGrain
{
    /// <summary>Invitations of one record: they are committed together.</summary>
    private const int Chunk = 1_000;

    private const string Actor = "schedule";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Queue<(PopulationUnit Unit, string Stratum)> waiting = [];
    private WaveState state = new();
    private bool drawn;
    private bool stale;

    private WaveId Id => WaveId.Parse(this.GetPrimaryKeyString()["wave/".Length..]);

    private string Stream => StreamKey.Wave(Id.ToString());

    public override Task OnActivateAsync(CancellationToken cancellationToken) => LoadAsync();

    public async Task<WaveProgress> ContinueAsync()
    {
        if (stale)
        {
            await LoadAsync();
        }

        var started = Stopwatch.GetTimestamp();
        while (!state.IsCompleted)
        {
            var campaign = await campaigns.FindAsync(Id.Campaign);
            if (campaign is null || campaign.Wave < Id.Number || campaign.Stage is CampaignStage.Paused)
            {
                return Progress(isOver: true);
            }

            if (!await NextAsync(campaign))
            {
                // Somebody else wrote, or the outcome was unknown: what the ledger holds decides who is left.
                await LoadAsync();
            }

            if (Stopwatch.GetElapsedTime(started) > Patience)
            {
                break;
            }
        }

        if (state.IsCompleted)
        {
            DeactivateOnIdle();
        }

        return Progress(state.IsCompleted);
    }

    public async Task OpenContactsAsync(ImmutableArray<int> numbers, string purpose)
    {
        while (stale || !await AppendAsync(new ContactsOpened(numbers, purpose, Now())))
        {
            await LoadAsync();
        }
    }

    private async Task<bool> NextAsync(CampaignRow campaign)
    {
        if (campaign.Stage >= CampaignStage.Closed && state.Version > 0)
        {
            return await AppendAsync(new WaveCompleted(state.Invited, Now()));
        }

        if (state.Version == 0)
        {
            var units = await population.ReadAsync(Id.Campaign, campaign.Plan.Population);
            return await AppendAsync(new WaveOpened(Id.Campaign, Id.Number, [.. WaveDraw.Strata(units, campaign.Plan.Sample)], Now()));
        }

        if (!drawn)
        {
            await DrawAsync(campaign.Plan);
        }

        return await AppendAsync(waiting.Count == 0 ? new WaveCompleted(state.Invited, Now()) : Invite());
    }

    private async Task DrawAsync(CampaignPlan plan)
    {
        foreach (var one in WaveDraw.Rest(await population.ReadAsync(Id.Campaign, plan.Population), plan.Sample, Id.Number, state))
        {
            waiting.Enqueue(one);
        }

        drawn = true;
    }

    private WaveInvited Invite()
    {
        var strata = new List<string>();
        var invitations = ImmutableArray.CreateBuilder<Invitation>();
        var first = state.Invited + 1;
        while (invitations.Count < Chunk && waiting.TryDequeue(out var next))
        {
            var at = strata.IndexOf(next.Stratum);
            if (at < 0)
            {
                at = strata.Count;
                strata.Add(next.Stratum);
            }

            var token = tokens.Of(Id.Campaign, Id.Number, first + invitations.Count);
            invitations.Add(new(next.Unit.Id, at, tokens.Hash(token))
            {
                Enterprise = next.Unit.Enterprise,
                Street = next.Unit.Street,
                Language = next.Unit.Language,
                Contact = next.Unit.Contact,
            });
        }

        return new(first, [.. strata], invitations.ToImmutable());
    }

    private async Task<bool> AppendAsync(IFact fact)
    {
        var before = state.Version;

        // The state is changed in place; unless the append is acknowledged, it is loaded anew before anything else is decided.
        stale = true;
        state.Apply(fact, before + 1);
        var outcome = await ledger.AppendAsync(new()
        {
            Stream = Stream,
            ExpectedVersion = before,
            Command = new(Actor, $"{Id}/{before + 1}"),
            Digest = CommandDigest.Of("wave", $"{before + 1}"),
            Facts = [fact],
            Rows = [state.ToRow()!, .. fact is WaveInvited invited ? WaveState.Rows(Id.Campaign, Id.Number, invited) : []],
        });
        stale = outcome is not AppendOutcome.Appended;
        return !stale;
    }

    private async Task LoadAsync()
    {
        (state, drawn, stale) = (new(), false, false);
        waiting.Clear();
        foreach (var stored in await ledger.ReadStreamAsync(Stream))
        {
            state.Apply(stored.Fact, stored.Version);
        }
    }

    private WaveProgress Progress(bool isOver) => new(state.Invited, state.ToRow()?.Planned ?? 0, isOver);

    private DateTimeOffset Now() => Instant.Truncate(time.GetUtcNow());
}
