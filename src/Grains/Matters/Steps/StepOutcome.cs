using Oversight.Grains.Procedures;

namespace Oversight.Grains.Matters.Steps;

/// <summary>Where a step leads and how it ends the matter, where the table leaves that to what the person said.</summary>
internal static class StepOutcome
{
    public static Stage To(Transition transition, Stage from, StepDetails details) => transition.To ?? (transition.Step, details.Satisfaction) switch
    {
        (Step.CallBack or Step.RecordFeedback, Satisfaction.Dissatisfied) => Stage.Dissatisfied,
        (Step.RecordFeedback, Satisfaction.Fair) => Stage.BasicallySatisfied,
        (Step.CallBack or Step.RecordFeedback, not null) => Stage.Satisfied,
        _ => from,
    };

    /// <summary>A mediation that ended because the complaint was taken back or settled counts as withdrawn.</summary>
    public static MatterOutcome? Of(Transition transition, MatterState state) =>
        transition.Closes == MatterOutcome.NotSettled && state.Termination == TerminationGround.WithdrawnOrSettled
            ? MatterOutcome.Withdrawn
            : transition.Closes;
}
