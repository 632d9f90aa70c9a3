using System.Collections.Immutable;
using System.Text.Json;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Hints;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;

namespace Oversight.Grains.Matters.Commands;

/// <summary>Goes a step on in the matter's procedure.</summary>
[GenerateSerializer, Immutable, Alias("oversight.TakeStep")]
public sealed record TakeStep(CommandKey Command, Caller Caller, [property: Id(0)] Step Step, [property: Id(1)] StepDetails Details)
    : MatterCommand(Command, Caller)
{
    /// <summary>Who brought the matter does it, proven by the receipt.</summary>
    [Id(2)]
    public bool BySubmitter { get; init; }

    /// <summary>The hints that were shown; they are recorded and not part of what makes it this command.</summary>
    [Id(3)]
    public ImmutableArray<Hint> Hints { get; init; } = [];

    /// <summary>A decision for which the law names factors: not for daily consumption (art 17), or to the police (art 42).</summary>
    public bool IsHinted => Step == Step.ReferToPolice || Details.RefusalGround == RefusalGround.NotForDailyConsumption;

    public override string Digest => $"step {Step} {JsonSerializer.Serialize(Details, LedgerJson.Options)}";

    internal override AppendRequest Decide(MatterState state, MatterContext context) =>
        StepDecisions.Take(state, this, context.Clocks, context.Now);
}
