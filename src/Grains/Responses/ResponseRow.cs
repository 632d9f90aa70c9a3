using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Responses;

/// <summary>A response on the read side: where it belongs. What was said stands only in the record.</summary>
public sealed record ResponseRow : IReadRow
{
    public required string Id { get; init; }

    public required string Campaign { get; init; }

    public required int Wave { get; init; }

    public required ResponseStatus Status { get; init; }

    public required AnswerMode Mode { get; init; }

    public required string Language { get; init; }

    public string? Stratum { get; init; }

    public string? Street { get; init; }

    public string? Enterprise { get; init; }

    /// <summary>Only in confidential campaigns.</summary>
    public int? Invitation { get; init; }

    public static ResponseRow Of(string id, ResponseSubmitted fact) => new()
    {
        Id = id,
        Campaign = fact.Campaign,
        Wave = fact.Wave,
        Status = fact.Status,
        Mode = fact.Mode,
        Language = fact.Language,
        Stratum = fact.Stratum,
        Street = fact.Street,
        Enterprise = fact.Enterprise,
        Invitation = fact.Invitation,
    };
}
