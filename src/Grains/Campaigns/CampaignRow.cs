using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires.Library;

namespace Oversight.Grains.Campaigns;

/// <summary>A campaign on the read side: all that its pages and its answer page need, and no person.</summary>
public sealed record CampaignRow : IReadRow
{
    public required string Id { get; init; }

    public required int Version { get; init; }

    public required CampaignStage Stage { get; init; }

    /// <summary>The account that made it.</summary>
    public required string Author { get; init; }

    /// <summary>Everybody who had a hand in the plan; none of them may review it.</summary>
    public ImmutableArray<string> Planners { get; init; } = [];

    public string? Reviewer { get; init; }

    /// <summary>The author's area: only there can its population lie.</summary>
    public string Area { get; init; } = string.Empty;

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Why it was paused or closed.</summary>
    public string? Reason { get; init; }

    public required CampaignPlan Plan { get; init; }

    /// <summary>Every fire time that has come, in the order in which it was dealt with.</summary>
    public ImmutableArray<WaveTime> Waves { get; init; } = [];

    /// <summary>How many guests are on the list.</summary>
    public int Guests { get; init; }

    [JsonIgnore]
    public string Title => Plan.Title;

    [JsonIgnore]
    public QuestionnaireVersion Questionnaire => Plan.Questionnaire;

    [JsonIgnore]
    public ImmutableArray<string> Languages => Plan.Languages;

    [JsonIgnore]
    public Anonymity Anonymity => Plan.Anonymity;

    [JsonIgnore]
    public ImmutableArray<AnswerMode> Modes => Plan.Modes;

    [JsonIgnore]
    public ImmutableArray<Quota> Quotas => Plan.Quotas;

    /// <summary>No answer is taken from this instant on; null for one without an end.</summary>
    [JsonIgnore]
    public DateTimeOffset? ClosesAt => Plan.ClosesAt;

    /// <summary>Number of the last wave that started, 0 before the first.</summary>
    [JsonIgnore]
    public int Wave => Waves.Count(wave => wave.Number > 0);

    /// <summary>Whether an answer is taken at an instant.</summary>
    public bool Accepts(DateTimeOffset now) => Stage == CampaignStage.Collecting && (ClosesAt is not { } end || now < end);
}
