using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Identity;

/// <summary>
/// Who reads who brought a matter. Of a report, the handling officer asks, a custodian who is somebody else approves, and the
/// officer reads once within the time given; of every other kind, the handling officer reads for a purpose.
/// </summary>
public static class IdentityDecisions
{
    private const int MaxPurpose = 200;
    private const int MaxReason = 2_000;

    public static bool NeedsCustodian(MatterKind kind) => MatterKinds.Of(kind).Confidential;

    internal static AppendRequest Request(MatterState state, CommandKey command, string digest, Caller caller, string purpose, DateTimeOffset now)
    {
        TextRules.RequireLine("purpose", purpose, MaxPurpose);
        MatterDecisions.RequireHandler(state, caller);
        if (!NeedsCustodian(state.Received.Kind))
        {
            throw new InvalidInputException("number", state.Number, "needs no approval; read it for your purpose");
        }

        if (state.Received.Reporter is null)
        {
            throw new InvalidInputException("number", state.Number, "is anonymous");
        }

        if (state.Identity is { IsPending: true } pending && pending.Reader == caller.Name)
        {
            throw new InvalidInputException("number", state.Number, "a request waits for a custodian");
        }

        return MatterDecisions.Append(state, command, digest, new IdentityRequested { Reader = caller.Name, Purpose = purpose, At = now });
    }

    internal static AppendRequest Answer(
        MatterState state, CommandKey command, string digest, Caller caller, bool approve, string? reason, TimeSpan time, DateTimeOffset now)
    {
        if (state.Identity is not { IsPending: true } request)
        {
            throw new InvalidInputException("number", state.Number, "no request waits for an answer");
        }

        if (request.Reader == caller.Name)
        {
            throw new ForbiddenException("a custodian does not approve the own request", "number");
        }

        TextRules.Optional("reason", reason, MaxReason);
        if (!approve)
        {
            TextRules.Require("reason", reason, MaxReason);
        }

        var fact = new IdentityAnswered { Approved = approve, Reason = reason, At = now, Until = approve ? now + time : null };
        return MatterDecisions.Append(state, command, digest, fact);
    }

    internal static AppendRequest Read(MatterState state, CommandKey command, Caller caller, string purpose, DateTimeOffset now)
    {
        TextRules.RequireLine("purpose", purpose, MaxPurpose);
        MatterDecisions.RequireHandler(state, caller);
        if (NeedsCustodian(state.Received.Kind) && state.Received.Reporter is not null)
        {
            RequireApproval(state, caller, purpose, now);
        }

        return MatterDecisions.Append(state, command, CommandDigest.Of(purpose), new IdentityRead(caller.Name, purpose));
    }

    /// <summary>A repetition of the one reading, whose answer was lost, is answered as long as the approval lasts.</summary>
    internal static void RequireRepeatable(MatterState state, DateTimeOffset now)
    {
        if (NeedsCustodian(state.Received.Kind) && state.Received.Reporter is not null && !(now < state.Identity?.Until))
        {
            throw new ForbiddenException("the approval has ended; ask a custodian again", "number");
        }
    }

    private static void RequireApproval(MatterState state, Caller caller, string purpose, DateTimeOffset now)
    {
        if (state.Identity is not { } request || request.Reader != caller.Name || !request.IsOpen(now))
        {
            throw new ForbiddenException($"reading who reported {state.Number} needs a custodian's approval, once for each reading", "number");
        }

        if (request.Purpose != purpose)
        {
            throw new InvalidInputException("purpose", purpose, $"the one that was approved: {request.Purpose}");
        }
    }
}
