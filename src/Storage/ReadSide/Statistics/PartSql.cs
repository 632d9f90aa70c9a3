using System.Globalization;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Statistics;

namespace Oversight.Storage.ReadSide.Statistics;

/// <summary>
/// <see cref="Parts"/> as SQL over a matter <c>m</c>, its figures <c>f</c> (perhaps none) and the instant <c>n.at</c>. The same
/// condition counts a part and lists its matters.
/// </summary>
internal static class PartSql
{
    private const string FirstDue = "CASE WHEN f.seq IS NULL THEN m.due_at ELSE f.first_due END";
    private const string FirstIsDue = $"{FirstDue} IS NOT NULL AND (f.first_done = 1 OR {FirstDue} <= COALESCE(f.first_end, n.at))";
    private const string FirstInTime = "f.first_done = 1 AND f.first_end < f.first_due";

    private static readonly string Complaint = $"m.kind = {Number(MatterKind.Complaint)}";
    private static readonly string Report = $"m.kind = {Number(MatterKind.Report)}";
    private static readonly string EndedAsAccepted = $"f.seq IS NULL AND m.outcome IN ({Number(MatterOutcome.Settled)}, {Number(MatterOutcome.NotSettled)})";
    private static readonly string EndedAsMediated = $"f.seq IS NULL AND m.outcome = {Number(MatterOutcome.Settled)}";

    public static string Condition(Part part) => part switch
    {
        Part.Received => "m.seq IS NOT NULL",
        Part.Complaints => Complaint,
        Part.Reports => Report,
        Part.Accepted => $"{Complaint} AND (f.accepted = 1 OR ({EndedAsAccepted}))",
        Part.Mediated => $"{Complaint} AND (f.mediated = 1 OR ({EndedAsMediated}))",
        Part.Closed => $"m.status = {Number(MatterStatus.Closed)}",
        Part.CheckDue => $"{Complaint} AND {FirstIsDue}",
        Part.CheckedInTime => $"{Complaint} AND {FirstInTime}",
        Part.ClosingDue => $"{Complaint} AND f.close_due IS NOT NULL AND (f.close_end IS NOT NULL OR f.close_due <= n.at)",
        Part.ClosedInTime => $"{Complaint} AND f.close_end < f.close_due",
        Part.VerificationDue => $"{Report} AND {FirstIsDue}",
        Part.VerifiedInTime => $"{Report} AND {FirstInTime}",
        Part.OdrStarted => $"{Complaint} AND f.odr <> {Number(OdrResult.None)}",
        Part.OdrConcluded => $"{Complaint} AND f.odr IN ({Number(OdrResult.Settled)}, {Number(OdrResult.Failed)})",
        Part.OdrSettled => $"{Complaint} AND f.odr = {Number(OdrResult.Settled)}",
        Part.Recovered => $"{Complaint} AND f.recovered > 0",
        Part.CalledBack => $"{Complaint} AND f.satisfaction IS NOT NULL",
        Part.Content => $"{Complaint} AND f.satisfaction IN ({Number(Satisfaction.VerySatisfied)}, {Number(Satisfaction.Satisfied)})",
        Part.VerySatisfied => Said(Satisfaction.VerySatisfied),
        Part.Satisfied => Said(Satisfaction.Satisfied),
        Part.Fair => Said(Satisfaction.Fair),
        Part.Dissatisfied => Said(Satisfaction.Dissatisfied),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, message: null),
    };

    /// <summary>The column that counts a part, as a whole number on both engines.</summary>
    public static string Sum(Part part) =>
        $"CAST(COALESCE(SUM(CASE WHEN {Condition(part)} THEN {(part == Part.Recovered ? "f.recovered" : "1")} ELSE 0 END), 0) AS bigint)";

    private static string Said(Satisfaction satisfaction) => $"{Complaint} AND f.satisfaction = {Number(satisfaction)}";

    private static string Number<T>(T value)
        where T : struct, Enum => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
}
