using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Clocks;

/// <summary>
/// A person decided which law governs a matter that was pending when the law changed (Order 121 has no transitional article).
/// The running clocks are computed again from their own beginnings.
/// </summary>
[RecordType("matter.lawChosen")]
public sealed record LawChosen : IFact
{
    /// <summary>The law as it stood on this day governs.</summary>
    public required DateOnly LawDate { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<ClockMark> Clocks { get; init; } = [];

    public ImmutableArray<Concern> Concerns() => [];
}
