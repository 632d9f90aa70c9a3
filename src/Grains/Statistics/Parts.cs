using System.Collections.Immutable;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Steps;

namespace Oversight.Grains.Statistics;

/// <summary>Which matters belong to which part, as they stand at one instant.</summary>
public static class Parts
{
    public static ImmutableArray<Part> All { get; } = [.. Enum.GetValues<Part>()];

    public static bool Has(Part part, MatterRow row, CaseFigures? figures, DateTimeOffset now) => part switch
    {
        Part.Received => true,
        Part.Reports => row.Kind == MatterKind.Report,
        Part.Closed => row.Status == MatterStatus.Closed,
        Part.VerificationDue => row.Kind == MatterKind.Report && FirstIsDue(row, figures, now),
        Part.VerifiedInTime => row.Kind == MatterKind.Report && FirstInTime(figures),
        _ => row.Kind == MatterKind.Complaint && OfComplaint(part, row, figures, now),
    };

    private static bool OfComplaint(Part part, MatterRow row, CaseFigures? figures, DateTimeOffset now) => part switch
    {
        Part.Complaints => true,
        Part.Accepted => IsAccepted(row, figures),
        Part.Mediated => figures?.Mediated ?? (IsAccepted(row, figures) && row.Outcome == MatterOutcome.Settled),
        Part.CheckDue => FirstIsDue(row, figures, now),
        Part.CheckedInTime => FirstInTime(figures),
        Part.ClosingDue => figures?.CloseDue is { } due && (figures.CloseEnd is not null || due <= now),
        Part.ClosedInTime => figures is { CloseDue: { } due, CloseEnd: { } end } && end < due,
        Part.OdrStarted => figures is { Odr: not OdrResult.None },
        Part.OdrConcluded => figures is { Odr: OdrResult.Settled or OdrResult.Failed },
        Part.OdrSettled => figures is { Odr: OdrResult.Settled },
        Part.Recovered => figures is { RecoveredFen: > 0 },
        _ => figures?.Satisfaction is { } satisfaction && Said(part, satisfaction),
    };

    private static bool Said(Part part, Satisfaction satisfaction) => part switch
    {
        Part.CalledBack => true,
        Part.Content => satisfaction is Satisfaction.VerySatisfied or Satisfaction.Satisfied,
        Part.VerySatisfied => satisfaction == Satisfaction.VerySatisfied,
        Part.Satisfied => satisfaction == Satisfaction.Satisfied,
        Part.Fair => satisfaction == Satisfaction.Fair,
        Part.Dissatisfied => satisfaction == Satisfaction.Dissatisfied,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, message: null),
    };

    /// <summary>History that came without the steps of a procedure is judged by how it ended.</summary>
    private static bool IsAccepted(MatterRow row, CaseFigures? figures) => figures is null
        ? row is { Status: MatterStatus.Closed, Outcome: MatterOutcome.Settled or MatterOutcome.NotSettled }
        : figures.Accepted == true;

    /// <summary>What has no limit (history, a clock that rests) is neither in time nor late.</summary>
    private static bool FirstIsDue(MatterRow row, CaseFigures? figures, DateTimeOffset now) => figures is null
        ? row.DueAt <= now
        : figures.FirstDue is { } due && (figures.FirstDone || due <= (figures.FirstEnd ?? now));

    private static bool FirstInTime(CaseFigures? figures) =>
        figures is { FirstDone: true, FirstDue: { } due, FirstEnd: { } end } && end < due;
}
