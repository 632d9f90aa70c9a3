using System.Collections.Immutable;
using Oversight.Grains.Questionnaires.Library;

namespace Oversight.Grains.Campaigns.Plans;

/// <summary>All that is decided of a campaign before it is published. It never changes afterwards. It names no person.</summary>
public sealed record CampaignPlan
{
    public required string Title { get; init; }

    public required QuestionnaireVersion Questionnaire { get; init; }

    /// <summary>Languages of the questionnaire that are offered, the first one by default.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    public required Anonymity Anonymity { get; init; }

    public ImmutableArray<AnswerMode> Modes { get; init; } = [AnswerMode.Web];

    public required CampaignPopulation Population { get; init; }

    public CampaignSample Sample { get; init; } = new();

    public ImmutableArray<Quota> Quotas { get; init; } = [];

    public required WaveSchedule Schedule { get; init; }

    /// <summary>How those who are invited are reached; the first that a person can be reached by is taken.</summary>
    public ImmutableArray<ContactChannel> Channels { get; init; } = [ContactChannel.Link];

    /// <summary>Days after the invitation on which those who have not answered are reminded.</summary>
    public ImmutableArray<int> Reminders { get; init; } = [];

    /// <summary>Answers that are wanted in all.</summary>
    public int? Target { get; init; }

    public StopRule Stop { get; init; } = StopRule.Date;

    /// <summary>No answer is taken from this instant on.</summary>
    public DateTimeOffset? ClosesAt { get; init; }
}
