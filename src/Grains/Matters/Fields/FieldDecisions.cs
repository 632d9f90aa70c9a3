using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Network;

namespace Oversight.Grains.Matters.Fields;

/// <summary>Who says to which field a matter belongs, and when it takes a reason.</summary>
public static class FieldDecisions
{
    private const int MaxReason = 2_000;

    /// <summary>Null when the matter is of that field already.</summary>
    internal static MatterClassified? Classify(MatterState state, ClassifyMatter command, DateTimeOffset now)
    {
        command.Caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        Check("field", command.Field);
        RequireEntitled(state, command.Caller);
        if (state.Field == command.Field)
        {
            return null;
        }

        if (state.Field is null)
        {
            TextRules.Optional("reason", command.Reason, MaxReason);
        }
        else
        {
            TextRules.Require("reason", command.Reason, MaxReason);
        }

        return new() { Field = command.Field, Reason = string.IsNullOrWhiteSpace(command.Reason) ? null : command.Reason, At = now };
    }

    internal static void Check(string name, string? field)
    {
        if (FieldCode.Find(field) is null)
        {
            throw new InvalidInputException(name, field, "a code of a field, 01 to 16");
        }
    }

    /// <summary>Whether <see cref="RequireEntitled"/> lets the caller through.</summary>
    public static bool IsEntitled(MatterRow row, Caller caller) =>
        caller.Is(Role.Supervisor)
        || (row.Status != MatterStatus.Closed && (row.Handler is null ? IsOfHolder(row.Holder, caller) : row.Handler == caller.Name));

    /// <summary>
    /// Who handles it, before that the people of the body that has it, and a supervisor at any time: statistics of a closed matter
    /// are put right as well.
    /// </summary>
    private static void RequireEntitled(MatterState state, Caller caller)
    {
        if (caller.Is(Role.Supervisor))
        {
            return;
        }

        MatterDecisions.RequireOpen(state);
        if (state.Handler is null)
        {
            if (!IsOfHolder(state.Custody.Holder, caller))
            {
                throw new ForbiddenException($"{state.Custody.Holder} has {state.Number}; only its people say the field", "number");
            }
        }
        else
        {
            MatterDecisions.RequireHandler(state, caller);
        }
    }

    private static bool IsOfHolder(string? holder, Caller caller) => holder is null || caller.Body is null || caller.Body == holder;
}
