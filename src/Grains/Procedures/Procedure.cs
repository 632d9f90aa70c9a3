using System.Collections.Immutable;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Procedures;

/// <summary>The declared way of one kind of matter: where it begins, which clocks run from its receipt, and every transition.</summary>
public sealed record Procedure
{
    public required MatterKind Kind { get; init; }

    /// <summary>The family of rule sets that its clocks come from.</summary>
    public required string Family { get; init; }

    public required Stage First { get; init; }

    /// <summary>Rules whose clocks start at receipt.</summary>
    public ImmutableArray<string> FromReceipt { get; init; } = [];

    public required ImmutableArray<Transition> Transitions { get; init; }

    public IEnumerable<Transition> From(Stage stage) => Transitions.Where(transition => transition.Leaves(stage));

    /// <summary>Null when the step cannot be taken at this stage.</summary>
    public Transition? Find(Stage stage, Step step) => From(stage).FirstOrDefault(transition => transition.Step == step);

    /// <summary>The way to end a matter at once with this outcome; null when the procedure has none from here.</summary>
    public Transition? Ending(Stage stage, MatterOutcome outcome) =>
        From(stage).FirstOrDefault(transition => transition.Closes == outcome && transition.Needs is StepNeeds.None or StepNeeds.Reason);
}
