using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Responses;

/// <summary>An interview under way, as it was saved last. It is no part of the ledger and is deleted when the response is stored.</summary>
public sealed record ResponseDraft
{
    public required string Id { get; init; }

    public required string Campaign { get; init; }

    public required int Wave { get; init; }

    public required AnswerMode Mode { get; init; }

    public required string Language { get; init; }

    public string? Stratum { get; init; }

    public string? Street { get; init; }

    public string? Enterprise { get; init; }

    /// <summary>Only in confidential campaigns.</summary>
    public int? Invitation { get; init; }

    public required Answers Answers { get; init; }

    /// <summary>Code of the last page that was done; null before the first.</summary>
    public string? After { get; init; }

    public required Pace Pace { get; init; }

    public static ResponseDraft Begin(AnswerTicket ticket, AnswerMode mode, string language, Pace pace) => new()
    {
        Id = ticket.Id,
        Campaign = ticket.Campaign.Id,
        Wave = ticket.Wave,
        Mode = mode,
        Language = language,
        Stratum = ticket.Stratum,
        Street = ticket.Street,
        Enterprise = ticket.Enterprise,
        Invitation = ticket.Campaign.Anonymity == Anonymity.Confidential ? ticket.Invitation : null,
        Answers = Answers.None,
        Pace = pace,
    };
}
