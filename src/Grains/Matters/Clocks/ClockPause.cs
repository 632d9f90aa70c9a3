namespace Oversight.Grains.Matters.Clocks;

/// <summary>A time that does not count; open while it lasts.</summary>
[GenerateSerializer, Immutable, Alias("oversight.ClockPause")]
public sealed record ClockPause([property: Id(0)] DateTimeOffset From, [property: Id(1)] DateTimeOffset? To);
