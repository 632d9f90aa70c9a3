namespace Oversight.Grains.Law.Clock;

/// <summary>What somebody who relies on a date should know besides it.</summary>
/// <param name="Code">Stable: <c>unpublished</c>, <c>holiday-ahead</c>, <c>turn-of-year</c>, <c>earlier-reading</c>, <c>paused</c>.</param>
/// <param name="Chinese">The note.</param>
/// <param name="English">The same in English.</param>
public sealed record ClockNote(string Code, string Chinese, string English);
