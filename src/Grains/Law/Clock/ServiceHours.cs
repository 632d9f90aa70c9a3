namespace Oversight.Grains.Law.Clock;

/// <summary>Hours of a working day that count for a service goal of the office; the law knows natural hours only.</summary>
/// <param name="Opens">From, in Asia/Shanghai.</param>
/// <param name="Closes">Until; later on the same day.</param>
public sealed record ServiceHours(TimeOnly Opens, TimeOnly Closes);
