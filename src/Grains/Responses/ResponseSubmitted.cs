using System.Collections.Immutable;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Responses;

/// <summary>
/// One answered questionnaire; the only fact of its stream, so there is one for each token. It holds no token, and an
/// invitation's number only where the campaign promises no anonymity.
/// </summary>
[RecordType("response.submitted")]
public sealed record ResponseSubmitted : IClaimingFact
{
    public required string Campaign { get; init; }

    /// <summary>From 1; 0 for an open link between waves.</summary>
    public required int Wave { get; init; }

    public required string Questionnaire { get; init; }

    /// <summary>Of the questionnaire.</summary>
    public required int Version { get; init; }

    public required ResponseStatus Status { get; init; }

    public required AnswerMode Mode { get; init; }

    /// <summary>Of the person.</summary>
    public required string Language { get; init; }

    /// <summary>The day in China on which it was finished: what <c>today()</c> was.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Draws the random orders again.</summary>
    public long Seed { get; init; }

    /// <summary>Of the invitation; null for an open link.</summary>
    public string? Stratum { get; init; }

    /// <summary>Nine digits.</summary>
    public string? Street { get; init; }

    public string? Enterprise { get; init; }

    /// <summary>The number of the invitation in its wave; only in confidential campaigns.</summary>
    public int? Invitation { get; init; }

    /// <summary>What the logic shows and nothing else.</summary>
    public required Answers Answers { get; init; }

    public Paradata Paradata { get; init; } = new();

    /// <summary>Keys of the quotas of which it took a place.</summary>
    public ImmutableArray<string> Quotas { get; init; } = [];

    /// <summary>References of the photos that the answers name; null for none. The bytes stand in a table, and <c>verify</c> compares them with these.</summary>
    public ImmutableArray<string>? Photos { get; init; }

    public ImmutableArray<Concern> Concerns() => [Concern.Mention(SubjectKey.Campaign(Campaign))];

    public ImmutableArray<string> Claimed() => Quotas;
}
