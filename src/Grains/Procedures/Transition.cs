using System.Collections.Immutable;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Procedures;

/// <summary>
/// One row of a procedure: from where, by which step, to where, who may, with what, which clocks it moves, and the article that
/// it rests on. With <see cref="Closes"/> the matter leaves the open ones of every profile that it counts on.
/// </summary>
public sealed record Transition
{
    public required Step Step { get; init; }

    public required ImmutableArray<Stage> From { get; init; }

    /// <summary>Null stays where it is.</summary>
    public Stage? To { get; init; }

    public StepActor Who { get; init; } = StepActor.Handler;

    public StepNeeds Needs { get; init; }

    /// <summary>What may come with it besides.</summary>
    public StepNeeds MayHave { get; init; }

    public ImmutableArray<ClockEffect> Clocks { get; init; } = [];

    /// <summary>How the matter ended; null when it goes on.</summary>
    public MatterOutcome? Closes { get; init; }

    /// <summary>Abbreviation of the rule and the article, as <c>O121 art 15</c>; empty where the step is only good order.</summary>
    public string Article { get; init; } = string.Empty;

    public bool Leaves(Stage stage) => From.Contains(stage);
}
