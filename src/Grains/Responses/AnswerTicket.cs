using Oversight.Grains.Campaigns;

namespace Oversight.Grains.Responses;

/// <summary>The right to hand in one response, and what is known of it before the first question. Never stored.</summary>
public sealed record AnswerTicket
{
    /// <summary>Of the response.</summary>
    public required string Id { get; init; }

    public required CampaignRow Campaign { get; init; }

    /// <summary>Of the invitation; for an open link the one that is under way.</summary>
    public required int Wave { get; init; }

    public string? Stratum { get; init; }

    public string? Street { get; init; }

    public string? Enterprise { get; init; }

    /// <summary>The number of the invitation or of the paper form; not kept by anonymous campaigns.</summary>
    public int? Invitation { get; init; }

    /// <summary>In which the person was written to.</summary>
    public string? Language { get; init; }
}
