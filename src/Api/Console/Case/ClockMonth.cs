namespace Oversight.Api.Console.Case;

/// <summary>A month of a clock's calendar; weeks begin on Monday, and a place without a day is null.</summary>
/// <param name="Number">As profiles count it: 202611.</param>
/// <param name="Weeks">Seven places each.</param>
public sealed record ClockMonth(int Number, IReadOnlyList<IReadOnlyList<ClockDay?>> Weeks);
