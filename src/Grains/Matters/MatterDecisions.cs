using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>What a matter's commands write, decided without any storage.</summary>
public static class MatterDecisions
{
    public const int MaxNote = 2_000;
    private const int MaxPurpose = 200;

    /// <summary>Opens a matter; with <paramref name="closed"/> (history that is imported) it is closed in the same breath.</summary>
    public static AppendRequest Open(MatterReceived received, CommandKey command, string digest, MatterClosed? closed = null)
    {
        var id = MatterId.Of(command);
        var state = new MatterState
        {
            Id = id,
            Received = received,
            OpenedBy = digest,
            Number = string.Empty,
            Version = closed is null ? 1 : 2,
            Enterprise = received.Enterprise,
            EnterpriseName = received.EnterpriseName,
            Street = received.Street,
            Closed = closed,
        };
        return new()
        {
            Stream = StreamKey.Matter(id),
            ExpectedVersion = 0,
            Command = command,
            Digest = digest,
            Facts = closed is null ? [received] : [received, closed],
            Rows = [state.ToRow()],
        };
    }

    public static AppendRequest? Take(MatterState state, CommandKey command, Caller caller)
    {
        if (state.Handler == caller.Name)
        {
            return null;
        }

        RequireOpen(state);
        if (state.Handler is not null)
        {
            throw new ForbiddenException($"{state.Number} is handled by somebody else", "number");
        }

        return Append(state, command, CommandDigest.Of("take", caller.Name), new MatterTaken(caller.Name));
    }

    public static AppendRequest? Close(MatterState state, CloseMatter command, DateTimeOffset now)
    {
        TextRules.Optional("note", command.Note, MaxNote);
        RequireOpen(state);
        RequireHandler(state, command.Caller);
        var fact = new MatterClosed
        {
            Number = state.Number,
            Kind = state.Received.Kind,
            Enterprise = state.Enterprise,
            Street = state.Street,
            Outcome = command.Outcome,
            Note = command.Note,
            ClosedAt = now,
            Summary = Summary.Of(state.Received),
        };
        return Append(state, command.Command, CommandDigest.Of(command.Digest), fact);
    }

    /// <summary>Null when the matter stands there already: a repeated or resumed identification changes nothing.</summary>
    public static AppendRequest? Move(MatterState state, MoveMatter command, DateTimeOffset now)
    {
        if (state.Enterprise == command.ToEnterprise)
        {
            return null;
        }

        // A street that was given for the place of the event stays; one that came with the business goes with it.
        var street = state.Street is null || state.Street == command.FromStreet ? command.ToStreet ?? state.Street : state.Street;
        var fact = new MatterMoved
        {
            Number = state.Number,
            Kind = state.Received.Kind,
            FromEnterprise = state.Enterprise,
            FromStreet = state.Street,
            ToEnterprise = command.ToEnterprise,
            ToEnterpriseName = command.ToEnterpriseName,
            ToStreet = street,
            ReceivedAt = state.Received.ReceivedAt,
            ClosedAt = state.Closed?.ClosedAt,
            MovedAt = now,
            Summary = Summary.Of(state.Received),
        };
        return Append(state, command.Command, CommandDigest.Of(command.ToEnterprise), fact);
    }

    public static AppendRequest ReadIdentity(MatterState state, CommandKey command, Caller caller, string purpose)
    {
        TextRules.RequireLine("purpose", purpose, MaxPurpose);
        RequireHandler(state, caller);
        return Append(state, command, CommandDigest.Of(purpose), new IdentityRead(caller.Name, purpose));
    }

    private static AppendRequest Append(MatterState state, CommandKey command, string digest, IFact fact)
    {
        // The row is folded from the fact by the same code that verify uses; position and time play no part in it.
        var stored = new StoredFact(0, StreamKey.Matter(state.Id), state.Version + 1, default, command.Actor, command.ToString(), digest, [], fact);
        return new()
        {
            Stream = StreamKey.Matter(state.Id),
            ExpectedVersion = state.Version,
            Command = command,
            Digest = digest,
            Facts = [fact],
            Rows = [MatterState.Apply(state.Id, state, stored)!.ToRow()],
        };
    }

    private static void RequireOpen(MatterState state)
    {
        if (state.Closed is not null)
        {
            throw new InvalidInputException("number", state.Number, "the matter is closed");
        }
    }

    private static void RequireHandler(MatterState state, Caller caller)
    {
        if (state.Handler != caller.Name)
        {
            throw new ForbiddenException($"only the officer who handles {state.Number}", "number");
        }
    }
}
