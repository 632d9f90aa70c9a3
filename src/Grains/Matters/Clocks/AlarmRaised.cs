using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Clocks;

/// <summary>The sweep told somebody of a deadline: once for each clock and level, whatever restarts.</summary>
[RecordType("matter.alarmRaised")]
public sealed record AlarmRaised : IFact
{
    public required string Rule { get; init; }

    public required AlarmLevel Level { get; init; }

    public required DateTimeOffset Due { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>User name of the responsible officer; null when nobody has taken the matter.</summary>
    public string? Officer { get; init; }

    /// <summary>The bodies that were told: the holder, and after a breach everybody above it.</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    public ImmutableArray<Concern> Concerns() => [];
}
