using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Network;

/// <summary>
/// How the network is changed, by its administrators. No grain stands in the way: changes are rare, and the expected version
/// guards each body. What several bodies must fulfil together is checked against the picture of the moment.
/// </summary>
public sealed class BodyDesk(ILedger ledger, IBodyDirectory bodies, IMatterDirectory matters, IAccounts accounts)
{
    private const int Attempts = 5;

    /// <exception cref="InvalidInputException">A field breaks a rule, or the id is taken; nothing was stored.</exception>
    public Task<Body> RegisterAsync(Body body, string commandId, Caller caller) => DecideAsync(
        body.Id, commandId, caller, () => BodyDecisions.DigestOfRegister(body),
        (known, network, command) => BodyDecisions.Register(known, body, network, command));

    /// <summary>States the body whole: what is left out is empty afterwards.</summary>
    /// <exception cref="NotFoundException">There is no such body.</exception>
    public Task<Body> ChangeAsync(Body body, string commandId, Caller caller) => DecideAsync(
        body.Id, commandId, caller, () => BodyDecisions.DigestOfChange(body),
        (known, network, command) => BodyDecisions.Change(known, body, network, command));

    /// <exception cref="InvalidInputException">Bodies stand below it, or it has open matters or people.</exception>
    public async Task<Body> CloseAsync(string id, DateOnly on, string? reason, string commandId, Caller caller)
    {
        caller.Require(Role.Admin);
        BodyRules.Id("id", id);
        await RequireUnusedAsync(id);
        return await DecideAsync(
            id, commandId, caller, () => BodyDecisions.DigestOfClose(id, on, reason),
            (known, network, command) => BodyDecisions.Close(known, id, on, reason, network, command));
    }

    /// <summary>A matter at a closed body would have a holder that nobody works for. What arrives while it is being closed is found by who looks at its queue.</summary>
    private async Task RequireUnusedAsync(string id)
    {
        var held = await matters.CountAsync(new(QueueScope.Unit, id, string.Empty, null, 1, null));
        var offered = await matters.CountAsync(new(QueueScope.Offered, id, string.Empty, null, 1, null));
        var people = (await accounts.ListAsync()).Count(account => account.Body == id);
        if (held + offered + people > 0)
        {
            throw new InvalidInputException("id", id, $"has {held} open matters, is offered {offered} and has {people} accounts; hand them on first");
        }
    }

    private async Task<Body> DecideAsync(
        string id, string commandId, Caller caller, Func<string> digest, Func<BodyState?, BodyNetwork, CommandKey, AppendRequest?> decide)
    {
        caller.Require(Role.Admin);
        SubmissionRules.CommandId(commandId);
        BodyRules.Id("id", id);
        var command = new CommandKey(caller.Name, commandId);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stream = await ledger.ReadStreamAsync(StreamKey.Body(id));
            var known = BodyState.Fold(stream);
            if (Repeats(stream, command, digest) || decide(known, await bodies.CurrentAsync(), command) is not { } request)
            {
                return known!.Body;
            }

            switch (await ledger.AppendAsync(request))
            {
                case AppendOutcome.Appended appended:
                    return BodyState.Apply(known, appended.First.Fact, appended.Version)!.Body;
                case AppendOutcome.Duplicate duplicate when duplicate.First.Stream != request.Stream:
                    throw new CommandReusedException(commandId);
            }
        }

        throw new StorageUnavailableException($"The body {id} is being written to by others; repeat with the same command id.");
    }

    private static bool Repeats(IReadOnlyList<StoredFact> stream, CommandKey command, Func<string> digest)
    {
        var first = stream.FirstOrDefault(stored => stored.Command == command.ToString());
        return first is not null && (first.Digest == digest() ? true : throw new CommandReusedException(command.Id));
    }
}
