using System.Collections.Immutable;

namespace Oversight.Grains.Campaigns.Plans;

/// <summary>Who could be invited.</summary>
public sealed record CampaignPopulation
{
    public required PopulationKind Kind { get; init; }

    /// <summary>Division codes, 2 to 9 digits: everything below them. Empty means everywhere.</summary>
    public ImmutableArray<string> Divisions { get; init; } = [];

    /// <summary>For complainants: closed on this day or later (Asia/Shanghai).</summary>
    public DateOnly? ClosedFrom { get; init; }

    /// <summary>For complainants: closed on this day or before.</summary>
    public DateOnly? ClosedTo { get; init; }
}
