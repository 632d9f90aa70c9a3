namespace Oversight.Api.Console.Case;

/// <summary>A day in a clock's calendar.</summary>
/// <param name="Classes">What it is, for the style: counted, makeup, off, pause, start, due, today, out.</param>
/// <param name="Mark">Number of the counted day, or a sign for what it is; the style never says it alone.</param>
/// <param name="Why">In words, for who cannot see it; null outside the clock.</param>
public sealed record ClockDay(DateOnly Date, string Classes, string Mark, string? Why, bool IsToday);
