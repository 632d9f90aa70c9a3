using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Matters.Custody;

/// <summary>
/// Who may hand a matter to whom. The holder stays responsible until another body has accepted; an internal unit returns to the
/// intake unit and never passes on sideways (Order 121 art 41).
/// </summary>
internal static class CustodyDecisions
{
    private const int MaxReason = 2_000;

    private const string Negotiate = "dispute.negotiate";
    private const string Designate = "dispute.designate";

    public static CustodyOffered Offer(MatterState state, OfferMatter command, MatterContext context)
    {
        MatterDecisions.RequireOpen(state);
        RequireHolder(state, command.Caller);
        TextRules.Require("reason", command.Reason, MaxReason);
        if (state.Custody.Pending is { } pending)
        {
            throw new InvalidInputException("to", command.To, $"{state.Number} is offered to {pending.To}, which has to answer first");
        }

        var to = Known(context, command.To);
        if (to.Id == state.Custody.Holder)
        {
            throw new InvalidInputException("to", command.To, "has the matter already");
        }

        RequireAuthority(state, to, "to");
        return new() { To = to.Id, Kind = KindOf(state, to, context), Reason = command.Reason, At = context.Now };
    }

    /// <summary>The new holder, and where the matter stands in its procedure as long as nothing was decided on it.</summary>
    public static IEnumerable<IFact> Answer(MatterState state, AnswerOffer command, MatterContext context)
    {
        var offer = state.Custody.Pending ?? throw new InvalidInputException("number", state.Number, "no offer waits for an answer");
        command.Caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        if (command.Caller.Body != offer.To)
        {
            throw new ForbiddenException($"{state.Number} is offered to {offer.To}; only that body answers", "number");
        }

        if (!command.Accept)
        {
            TextRules.Require("reason", command.Reason, MaxReason);
        }

        yield return new CustodyAnswered { Accepted = command.Accept, Reason = command.Reason, At = context.Now };
        if (command.Accept && Moved(state, offer.Kind, context.Now) is { } stepped)
        {
            yield return stepped;
        }
    }

    /// <summary>
    /// An officer takes what lies at the intake unit of the officer's own bureau: it is dispatched and accepted in one. What
    /// another body has is not to be taken from it.
    /// </summary>
    public static IEnumerable<IFact> TakeOver(MatterState state, Caller caller, MatterContext context)
    {
        if (caller.Body is not { } own || state.Custody.Holder is not { } holder || own == holder)
        {
            yield break;
        }

        if (context.Bodies.Find(own) is not { } body || IntakeOf(body, context)?.Id != holder || state.Custody.Pending is not null)
        {
            throw new ForbiddenException($"{holder} has {state.Number}; it has to offer it first", "number");
        }

        yield return new CustodyOffered { To = own, Kind = CustodyKind.Dispatch, Reason = "本局办案人员直接办理", At = context.Now };
        yield return new CustodyAnswered { Accepted = true, At = context.Now };
        if (Moved(state, CustodyKind.Dispatch, context.Now) is { } stepped)
        {
            yield return stepped;
        }
    }

    public static DisputeOpened Dispute(MatterState state, OpenDispute command, MatterContext context)
    {
        MatterDecisions.RequireOpen(state);
        RequireHolder(state, command.Caller);
        TextRules.Require("reason", command.Reason, MaxReason);
        if (state.Custody.Dispute is { } open)
        {
            throw new InvalidInputException("opponent", command.Opponent, $"a dispute with {open.Opponent} is open");
        }

        var opponent = Known(context, command.Opponent);
        if (opponent.Id == state.Custody.Holder)
        {
            throw new InvalidInputException("opponent", command.Opponent, "is the holder itself");
        }

        RequireAuthority(state, opponent, "opponent");
        return new() { Opponent = opponent.Id, Reason = command.Reason, At = context.Now, Clocks = Marks(state, context, ClockEffect.Start(Negotiate)) };
    }

    public static DisputeSettled Settle(MatterState state, SettleDispute command, MatterContext context)
    {
        if (state.Custody.Dispute is not { WithSuperior: false } dispute)
        {
            throw new InvalidInputException("number", state.Number, "no dispute is being negotiated");
        }

        TextRules.Require("reason", command.Reason, MaxReason);
        if (command.Caller.Body != state.Custody.Holder && command.Caller.Body != dispute.Opponent)
        {
            throw new ForbiddenException($"only {state.Custody.Holder} and {dispute.Opponent}, who negotiate", "number");
        }

        ClockEffect[] effects = command.Agreed ? [ClockEffect.Stop(Negotiate)] : [ClockEffect.Stop(Negotiate), ClockEffect.Start(Designate)];
        return new() { Agreed = command.Agreed, Reason = command.Reason, At = context.Now, Clocks = Marks(state, context, effects) };
    }

    public static IEnumerable<IFact> Appoint(MatterState state, AppointHolder command, MatterContext context)
    {
        MatterDecisions.RequireOpen(state);
        command.Caller.Require(Role.Supervisor);
        TextRules.Require("reason", command.Reason, MaxReason);
        var to = Known(context, command.To);
        RequireAuthority(state, to, "to");
        RequireSuperior(state, command.Caller, to, context);
        yield return new CustodyAppointed
        {
            To = to.Id,
            Reason = command.Reason,
            At = context.Now,
            Clocks = Marks(state, context, ClockEffect.Stop(Negotiate), ClockEffect.Stop(Designate)),
        };
        if (Moved(state, CustodyKind.Appointment, context.Now) is { } stepped)
        {
            yield return stepped;
        }
    }

    private static CustodyKind KindOf(MatterState state, Body to, MatterContext context)
    {
        if (state.Custody.Holder is not { } id || context.Bodies.Find(id) is not { } holder)
        {
            return CustodyKind.Dispatch;
        }

        var intake = IntakeOf(holder, context);
        if (to.Id == intake?.Id)
        {
            return CustodyKind.Return;
        }

        return holder.Kind is BodyKind.Unit or BodyKind.Station && !holder.IsIntake
            ? throw new InvalidInputException("to", to.Id, $"an internal unit does not pass a matter on: return it to the intake unit{(intake is null ? string.Empty : " " + intake.Id)} (Order 121 art 41)")
            : CustodyKind.Dispatch;
    }

    private static MatterStepped? Moved(MatterState state, CustodyKind kind, DateTimeOffset now) =>
        state.Stage is Stage.Registered or Stage.Dispatched or Stage.ReturnedToIntake
            ? new()
            {
                Step = kind == CustodyKind.Return ? Step.ReturnToIntake : Step.Dispatch,
                From = state.Stage,
                To = kind == CustodyKind.Return ? Stage.ReturnedToIntake : Stage.Dispatched,
                At = now,
            }
            : null;

    private static Body Known(MatterContext context, string id) =>
        context.Bodies.Find(id) is { } body && body.IsActiveOn(context.Today) ? body : throw new NotFoundException("to", id);

    /// <summary>An enterprise of the green channel, a partner or a contact point never gets to know of a report.</summary>
    private static void RequireAuthority(MatterState state, Body to, string field)
    {
        if (MatterKinds.Of(state.Received.Kind).Confidential && !to.Kind.IsAuthority())
        {
            throw new InvalidInputException(field, to.Id, "a report goes to authorities only (Order 121 art 37)");
        }
    }

    private static void RequireHolder(MatterState state, Caller caller)
    {
        caller.Require(Role.Officer, Role.Staff, Role.Supervisor);
        if (state.Custody.Holder is { } holder && caller.Body != holder)
        {
            throw new ForbiddenException($"{holder} has {state.Number}; only its people hand it on", "number");
        }
    }

    /// <summary>A superior of both the holder and the one designated, or a supervisor without a body, who stands above all of them.</summary>
    private static void RequireSuperior(MatterState state, Caller caller, Body to, MatterContext context)
    {
        if (caller.Body is not { } own)
        {
            return;
        }

        if (!IsAbove(own, state.Custody.Holder, context) || !IsAbove(own, to.Id, context))
        {
            throw new ForbiddenException($"only a common superior of {state.Custody.Holder} and {to.Id} designates (Order 121 art 33)", "to");
        }
    }

    /// <summary>The intake unit of the nearest bureau above that has one.</summary>
    private static Body? IntakeOf(Body body, MatterContext context) => context.Bodies.IntakeOver(body.Id, context.Today);

    private static bool IsAbove(string superior, string? body, MatterContext context) =>
        body is null || context.Bodies.Ascend(body).Any(above => above.Id == superior);

    private static ImmutableArray<ClockMark> Marks(MatterState state, MatterContext context, params ClockEffect[] effects) =>
        [.. effects.Select(effect => context.Clocks.Mark(state, effect, context.Now)).OfType<ClockMark>()];
}
