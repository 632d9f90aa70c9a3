using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Matters.Commands;

/// <summary>
/// The sweep's command: warns of every clock of the matter that has come near, and after a breach goes up the network. What was
/// said once is not said again, however often the sweep comes by.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.RaiseAlarms")]
public sealed record RaiseAlarms(CommandKey Command) : MatterCommand(Command, Caller.Operator)
{
    public override string Digest => "alarms";

    internal override AppendRequest? Decide(MatterState state, MatterContext context)
    {
        ImmutableArray<IFact> alarms =
        [
            .. state.Clocks
                .Where(clock => clock.DueAlarm(context.Now) is not null)
                .Select(clock => new AlarmRaised
                {
                    Rule = clock.Rule,
                    Level = clock.DueAlarm(context.Now)!.Value,
                    Due = clock.Due!.Value,
                    At = context.Now,
                    Officer = state.Handler,
                    Bodies = Told(state, clock.DueAlarm(context.Now)!.Value, context),
                }),
        ];
        if (state.Stage == Stage.OdrNegotiating && alarms.OfType<AlarmRaised>().Any(alarm => alarm is { Rule: Rules.Odr, Level: AlarmLevel.Breached }))
        {
            alarms = alarms.AddRange(StepDecisions.EndNegotiation(state, context.Clocks, context.Now));
        }

        return alarms.IsEmpty ? null : MatterDecisions.Append(state, Command, CommandDigest.Of(Digest), alarms);
    }

    private static ImmutableArray<string> Told(MatterState state, AlarmLevel level, MatterContext context) => state.Custody.Holder switch
    {
        null => [],
        var holder when level == AlarmLevel.Breached => [.. context.Bodies.EscalationChain(holder, context.Today).Select(body => body.Id)],
        var holder => [holder],
    };
}
