using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>A wave on the read side.</summary>
public sealed record WaveRow : IReadRow
{
    public required string Campaign { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>Of the wave's stream.</summary>
    public required int Version { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When the last invitation was made; null while some are missing.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Invitations so far.</summary>
    public required int Invited { get; init; }

    /// <summary>Population, sample and invitations of each stratum, by its key.</summary>
    public ImmutableArray<WaveStratum> Strata { get; init; } = [];

    public int Planned => Strata.Sum(stratum => stratum.Sample);
}
