namespace Oversight.Grains.Law.Clock;

/// <summary>One day between the start and the end of a clock.</summary>
/// <param name="Date">The day, in Asia/Shanghai.</param>
/// <param name="Counted">Whether it counts.</param>
/// <param name="Number">Which of the counted days it is, from 1; null when it does not count, or when hours are counted.</param>
/// <param name="Reason">Why, as a code.</param>
/// <param name="Provisional">The notice for its year is not known.</param>
/// <param name="Chinese">Why, for people: 周六，调休上班.</param>
/// <param name="English">Why, for people: Saturday, make-up working day.</param>
public sealed record ExplainedDay(DateOnly Date, bool Counted, int? Number, DayReason Reason, bool Provisional, string Chinese, string English);
