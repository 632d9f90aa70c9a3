using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

[GrainType("matter")]
internal sealed class MatterGrain(ILedger ledger, TimeProvider time) : Grain, IMatterGrain
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
        await DecideAsync(command, CommandDigest.Of("take", caller.Name), matter => MatterDecisions.Take(matter, command, caller));
        return MatterView.From(state!);
    }

    public async Task<MatterView> CloseAsync(CloseMatter command)
    {
        await DecideAsync(command.Command, CommandDigest.Of(command.Digest), matter => MatterDecisions.Close(matter, command, time.GetUtcNow()));
        return MatterView.From(state!);
    }

    public Task MoveAsync(MoveMatter command) =>
        DecideAsync(command.Command, CommandDigest.Of(command.ToEnterprise), matter => MatterDecisions.Move(matter, command, time.GetUtcNow()));

    public async Task<string?> RecordIdentityReadAsync(CommandKey command, Caller caller, string purpose)
    {
        await DecideAsync(command, CommandDigest.Of(purpose), matter => MatterDecisions.ReadIdentity(matter, command, caller, purpose));
        return state!.Received.Reporter;
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
                case AppendOutcome.Appended appended:
                    Apply(appended.First);
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

    private void Apply(StoredFact stored)
    {
        state = MatterState.Apply(Id, state, stored);
        handled[stored.Command] = stored.Digest;
    }
}
