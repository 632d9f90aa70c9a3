using Oversight.Grains.Campaigns.Plans;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>Of whom a campaign wants to know.</summary>
public sealed record PopulationInput
{
    public required PopulationKind Kind { get; init; }

    /// <summary>Division codes, 2 to 9 digits; none for everywhere.</summary>
    public string[]? Divisions { get; init; }

    /// <summary>For complainants.</summary>
    public DateOnly? ClosedFrom { get; init; }

    /// <summary>For complainants.</summary>
    public DateOnly? ClosedTo { get; init; }

    internal CampaignPopulation ToPopulation() => new() { Kind = Kind, Divisions = [.. Divisions ?? []], ClosedFrom = ClosedFrom, ClosedTo = ClosedTo };
}
