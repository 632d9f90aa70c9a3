using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Parties;

/// <summary>Represented complainants agreed to what representatives do with their claims (Order 121 art 12).</summary>
[RecordType("consent.recorded")]
public sealed record ConsentRecorded : IFact
{
    public required Disposal To { get; init; }

    /// <summary>The numbers of those who agreed.</summary>
    public required ImmutableArray<int> Complainants { get; init; }

    /// <summary>The number of the agent who agreed for them; null when they did themselves.</summary>
    public int? ByAgent { get; init; }

    /// <summary>How it is proven: a signed paper, a telephone call.</summary>
    public required string Evidence { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
