using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Notices;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Matters;

/// <summary>What a matter's commands write, decided without any storage.</summary>
public static class MatterDecisions
{
    public const int MaxNote = 2_000;

    /// <summary>Opens a matter; with <paramref name="closed"/> (history that is imported) it is closed in the same breath.</summary>
    public static AppendRequest Open(MatterReceived received, CommandKey command, string digest, MatterClosed? closed = null)
    {
        var id = MatterId.Of(command);
        ImmutableArray<IFact> facts = closed is null ? [received] : [received, closed];
        return new()
        {
            Stream = StreamKey.Matter(id),
            ExpectedVersion = 0,
            Command = command,
            Digest = digest,
            Facts = facts,
            Rows = Fold(id, null, command, digest, facts).ToRows(),
        };
    }

    /// <param name="custody">What brings the matter to the officer's body first; nothing when it has it.</param>
    public static AppendRequest? Take(MatterState state, CommandKey command, Caller caller, DateTimeOffset? now = null, Func<IEnumerable<IFact>>? custody = null)
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

        return Append(state, command, CommandDigest.Of("take", caller.Name), [.. custody?.Invoke() ?? [], new MatterTaken(caller.Name) { At = now }]);
    }

    /// <summary>The short way to an end: the step of the procedure that ends so from here, where it needs no more than a reason.</summary>
    public static AppendRequest Close(MatterState state, CloseMatter command, ClockKeeper clocks, DateTimeOffset now)
    {
        TextRules.Optional("note", command.Note, MaxNote);
        RequireOpen(state);
        RequireHandler(state, command.Caller);
        var procedure = ProcedureBook.Of(state.Received.Kind);
        var transition = procedure.Ending(state.Stage, command.Outcome) ?? throw new InvalidInputException(
            "outcome",
            command.Outcome.ToString(),
            $"{state.Number} is at {state.Stage} and cannot end so from there; go on with {string.Join(", ", procedure.From(state.Stage).Select(next => next.Step))}");
        var details = new StepDetails { Reason = string.IsNullOrEmpty(command.Note) ? null : command.Note };
        Mandate.Require(state, transition.Step, details, now);
        return Append(state, command.Command, CommandDigest.Of(command.Digest), [.. StepDecisions.Facts(state, transition, details, clocks, now).Select(fact => Noted(fact, command.Note))]);
    }

    /// <summary>The note as it was written; an empty one is no reason, and stays an empty note.</summary>
    private static IFact Noted(IFact fact, string? note) => fact is MatterClosed closed ? closed with { Note = note } : fact;

    internal static MatterClosed Closing(MatterState state, MatterOutcome outcome, string? note, DateTimeOffset now) => new()
    {
        Number = state.Number,
        Kind = state.Received.Kind,
        Enterprise = state.Enterprise,
        Street = state.Street,
        Outcome = outcome,
        Note = note,
        ClosedAt = now,
        Summary = Summary.Of(state.Received),
    };

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

    /// <summary>Opens a matter and goes on at once with what follows from the fold of its receipt.</summary>
    internal static AppendRequest Open(MatterReceived received, CommandKey command, string digest, Func<MatterState, IEnumerable<IFact>>? then)
    {
        var opening = Open(received, command, digest);
        if (then is null)
        {
            return opening;
        }

        var id = MatterId.Of(command);
        ImmutableArray<IFact> facts = [received, .. then(Fold(id, null, command, digest, [received]))];
        return opening with { Facts = facts, Rows = Fold(id, null, command, digest, facts).ToRows() };
    }

    internal static AppendRequest Append(MatterState state, CommandKey command, string digest, params ImmutableArray<IFact> facts) => new()
    {
        Stream = StreamKey.Matter(state.Id),
        ExpectedVersion = state.Version,
        Command = command,
        Digest = digest,
        Facts = facts,
        Rows = [.. Fold(state.Id, state, command, digest, facts).ToRows(), .. NoticeRow.Of(facts, state.Version)],
    };

    /// <summary>By the same code that verify uses, so that the row is what verify expects.</summary>
    public static MatterState Fold(string id, MatterState? state, CommandKey command, string digest, ImmutableArray<IFact> facts)
    {
        foreach (var fact in facts)
        {
            state = MatterState.Apply(id, state, StoredFact.Decided(StreamKey.Matter(id), (state?.Version ?? 0) + 1, command, digest, fact));
        }

        return state!;
    }

    internal static void RequireOpen(MatterState state)
    {
        if (state.Closed is not null)
        {
            throw new InvalidInputException("number", state.Number, "the matter is closed");
        }
    }

    internal static void RequireHandler(MatterState state, Caller caller)
    {
        if (state.Handler != caller.Name)
        {
            throw new ForbiddenException($"only the officer who handles {state.Number}", "number");
        }
    }
}
