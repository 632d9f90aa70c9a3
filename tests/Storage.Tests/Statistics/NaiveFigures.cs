using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Fields;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;
using Oversight.Grains.Statistics;

namespace Oversight.Storage.Tests.Statistics;

/// <summary>Judges one matter by all facts of its stream, without anything that the read side keeps.</summary>
internal sealed class NaiveFigures(MatterState state, IReadOnlyList<IFact> facts, DateTimeOffset now)
{
    private readonly List<MatterStepped> steps = [.. facts.OfType<MatterStepped>()];

    public MatterReceived Received => state.Received;

    public string? Holder => state.Custody.Holder;

    public string? Field => facts.OfType<MatterClassified>().LastOrDefault()?.Field ?? Received.Field;

    public Tally ToTally() => new(Parts.All.Select(Count));

    private long Count(Part part)
    {
        var complaint = Received.Kind == MatterKind.Complaint;
        return part switch
        {
            Part.Received => 1,
            Part.Complaints => One(complaint),
            Part.Reports => One(Received.Kind == MatterKind.Report),
            Part.Closed => One(facts.Any(fact => fact is MatterClosed)),
            Part.VerificationDue => One(Received.Kind == MatterKind.Report && Judge("report.verify", Step.File, Step.DeclineFiling) is not null),
            Part.VerifiedInTime => One(Received.Kind == MatterKind.Report && Judge("report.verify", Step.File, Step.DeclineFiling) == true),
            _ when !complaint => 0,
            Part.Accepted => One(IsAccepted),
            Part.Mediated => One(IsMediated),
            Part.CheckDue => One(Judge("complaint.accept", Step.Accept, Step.Refuse) is not null),
            Part.CheckedInTime => One(Judge("complaint.accept", Step.Accept, Step.Refuse) == true),
            Part.ClosingDue => One(JudgeClosing() is not null),
            Part.ClosedInTime => One(JudgeClosing() == true),
            Part.OdrStarted => One(Took(Step.StartOdr)),
            Part.OdrConcluded => One(LastOdr is Step.OdrSettle or Step.OdrFail),
            Part.OdrSettled => One(LastOdr == Step.OdrSettle),
            Part.Recovered => IsMediated && steps.Count > 0 ? steps.Select(step => step.Details.Agreement).Last(agreement => agreement is not null)!.RecoveredFen ?? 0 : 0,
            _ => One(steps.LastOrDefault(step => step.Step == Step.CallBack)?.Details.Satisfaction is { } said && Says(part, said)),
        };
    }

    private bool IsAccepted => steps.Count == 0
        ? facts.OfType<MatterClosed>().Any(closed => closed.Outcome is MatterOutcome.Settled or MatterOutcome.NotSettled)
        : Took(Step.Accept);

    private bool IsMediated => steps.Count == 0
        ? facts.OfType<MatterClosed>().Any(closed => closed.Outcome == MatterOutcome.Settled)
        : steps.SkipWhile(step => step.Step != Step.Accept).Any(step => step.Step is Step.Agree or Step.SettlePrivately);

    private Step? LastOdr => steps.LastOrDefault(step => step.Step is Step.StartOdr or Step.OdrSettle or Step.OdrFail)?.Step;

    /// <summary>True in time, false late, null neither.</summary>
    private bool? Judge(string rule, params Step[] does)
    {
        if (LastClock(rule) is not { Due: { } due } clock)
        {
            return null;
        }

        if (steps.Find(step => does.Contains(step.Step)) is { } done)
        {
            return done.At < due;
        }

        return (clock.StoppedAt ?? now) >= due ? false : null;
    }

    private bool? JudgeClosing()
    {
        if (LastClock("complaint.mediate") is not { Due: { } due } clock)
        {
            return null;
        }

        return clock.StoppedAt is { } end ? end < due : due <= now ? false : null;
    }

    private MatterClock? LastClock(string rule) => state.Clocks.LastOrDefault(clock => clock.Rule == rule);

    private bool Took(Step step) => steps.Exists(taken => taken.Step == step);

    private static bool Says(Part part, Satisfaction said) => part switch
    {
        Part.CalledBack => true,
        Part.Content => said <= Satisfaction.Satisfied,
        _ => said.ToString() == part.ToString(),
    };

    private static long One(bool belongs) => belongs ? 1 : 0;
}
