using System.Globalization;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters.Commands;

/// <summary>Decides which law governs a matter that was pending when the law changed; also what starts the clocks of imported history.</summary>
[GenerateSerializer, Immutable, Alias("oversight.ChooseLaw")]
public sealed record ChooseLaw(CommandKey Command, Caller Caller, [property: Id(0)] DateOnly LawDate, [property: Id(1)] string Reason)
    : MatterCommand(Command, Caller)
{
    private const int MaxReason = 2_000;

    public override string Digest => string.Create(CultureInfo.InvariantCulture, $"law {LawDate:yyyy-MM-dd} {Reason}");

    internal override AppendRequest Decide(MatterState state, MatterContext context)
    {
        Caller.Require(Role.Supervisor, Role.Officer);
        TextRules.Require("reason", Reason, MaxReason);
        MatterDecisions.RequireOpen(state);
        var received = ChinaTime.Day(state.Received.ReceivedAt);
        var today = ChinaTime.Day(context.Now);
        if (LawDate < received || LawDate > today)
        {
            throw new InvalidInputException(
                "lawDate",
                LawDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                string.Create(CultureInfo.InvariantCulture, $"a day from the receipt {received:yyyy-MM-dd} to today"));
        }

        var fact = new LawChosen { LawDate = LawDate, Reason = Reason, At = context.Now, Clocks = context.Clocks.Rebind(state, LawDate, context.Now) };
        return MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), fact);
    }
}
