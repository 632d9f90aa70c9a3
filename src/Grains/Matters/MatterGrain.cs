using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Custody;
using Oversight.Grains.Matters.Identity;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Network;

namespace Oversight.Grains.Matters;

[GrainType("matter")]
internal sealed class MatterGrain(ILedger ledger, ClockKeeper clocks, IBodyDirectory bodies, TimeProvider time) : Grain, IMatterGrain
{
    private const int Attempts = 5;

    private readonly Dictionary<string, string> handled = [];
    private MatterState? state;

    private string Id => this.GetPrimaryKeyString()["matter/".Length..];

    public override Task OnActivateAsync(CancellationToken cancellationToken) => LoadAsync();

    public async Task<MatterView?> ReadAsync()
    {
        await LoadAsync();
        return state is null ? null : MatterView.From(state);
    }

    public async Task<MatterView> TakeAsync(CommandKey command, Caller caller)
    {
        var network = await bodies.CurrentAsync();
        await DecideAsync(
            command,
            CommandDigest.Of("take", caller.Name),
            matter => MatterDecisions.Take(matter, command, caller, Now(), () => CustodyDecisions.TakeOver(matter, caller, new(clocks, network, Now()))));
        return MatterView.From(state!);
    }

    public async Task<MatterView> CloseAsync(CloseMatter command)
    {
        await DecideAsync(command.Command, CommandDigest.Of(command.Digest), matter => MatterDecisions.Close(matter, command, clocks, Now()));
        return MatterView.From(state!);
    }

    public async Task<MatterView> DoAsync(MatterCommand command)
    {
        var network = await bodies.CurrentAsync();
        await DecideAsync(command.Command, CommandDigest.Of(command.Digest), matter => command.Decide(matter, new(clocks, network, Now())));
        return MatterView.From(state!);
    }

    public Task MoveAsync(MoveMatter command) =>
        DecideAsync(command.Command, CommandDigest.Of(command.ToEnterprise), matter => MatterDecisions.Move(matter, command, Now()));

    public async Task<ImmutableArray<PartyReference>> RecordIdentityReadAsync(CommandKey command, Caller caller, string purpose)
    {
        await LoadAsync();
        var repeats = Repeats(command, CommandDigest.Of(purpose));
        await DecideAsync(command, CommandDigest.Of(purpose), matter => IdentityDecisions.Read(matter, command, caller, purpose, Now()));
        if (repeats)
        {
            IdentityDecisions.RequireRepeatable(state!, Now());
        }

        return state!.Parties.People;
    }

    /// <summary>
    /// Decides on the state in memory and lets the expected version find out whether that was current. A command that the
    /// stream already holds is a repeat: it is not decided again, since the matter has moved on because of it.
    /// </summary>
    private async Task DecideAsync(CommandKey command, string digest, Func<MatterState, AppendRequest?> decide)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (Repeats(command, digest) || decide(state ?? throw new NotFoundException("number", null)) is not { } request)
            {
                return;
            }

            switch (await ledger.AppendAsync(request))
            {
                case AppendOutcome.Appended appended when appended.Version == appended.First.Version:
                    Apply(appended.First);
                    return;
                case AppendOutcome.Appended:
                    await LoadAsync();
                    return;
                case AppendOutcome.Duplicate duplicate when duplicate.First.Stream != request.Stream:
                    throw new CommandReusedException(command.Id);
                default:
                    await LoadAsync();
                    break;
            }
        }

        throw new StorageUnavailableException($"Matter {state?.Number} is being written to by others; repeat with the same command id.");
    }

    private bool Repeats(CommandKey command, string digest)
    {
        if (!handled.TryGetValue(command.ToString(), out var known))
        {
            return false;
        }

        return known == digest ? true : throw new CommandReusedException(command.Id);
    }

    private async Task LoadAsync()
    {
        foreach (var stored in await ledger.ReadStreamAsync(StreamKey.Matter(Id), state?.Version ?? 0))
        {
            Apply(stored);
        }
    }

    private DateTimeOffset Now() => Instant.Truncate(time.GetUtcNow());

    private void Apply(StoredFact stored)
    {
        state = MatterState.Apply(Id, state, stored);
        handled[stored.Command] = stored.Digest;
    }
}
