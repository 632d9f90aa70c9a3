using System.Security.Cryptography;
using System.Text;
using Oversight.Grains.Campaigns.Plans;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>The plan of a campaign, whole.</summary>
public sealed record CampaignPlanInput
{
    public required string Title { get; init; }

    /// <summary>Id in the library.</summary>
    public required string Questionnaire { get; init; }

    /// <summary>A frozen version of it, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The first is offered by default.</summary>
    public required string[] Languages { get; init; }

    public required Anonymity Anonymity { get; init; }

    /// <summary>Default: WEB.</summary>
    public AnswerMode[]? Modes { get; init; }

    public required PopulationInput Population { get; init; }

    public SampleInput? Sample { get; init; }

    public QuotaInput[]? Quotas { get; init; }

    public required ScheduleInput Schedule { get; init; }

    /// <summary>Default: LINK.</summary>
    public ContactChannel[]? Channels { get; init; }

    /// <summary>Days after the invitation, rising.</summary>
    public int[]? Reminders { get; init; }

    public int? Target { get; init; }

    public required StopRule Stop { get; init; }

    /// <summary>No answer is taken from then on.</summary>
    public DateTimeOffset? ClosesAt { get; init; }

    internal CampaignPlan ToPlan(string commandId) => new()
    {
        Title = Title,
        Questionnaire = new(Questionnaire, Version),
        Languages = [.. Languages],
        Anonymity = Anonymity,
        Modes = [.. Modes ?? [AnswerMode.Web]],
        Population = Population.ToPopulation(),
        Sample = (Sample ?? new()).ToSample(SeedOf(commandId)),
        Quotas = [.. (Quotas ?? []).Select(quota => new Quota(quota.Key, quota.Question, quota.Option, quota.Limit))],
        Schedule = Schedule.ToSchedule(),
        Channels = [.. Channels ?? [ContactChannel.Link]],
        Reminders = [.. Reminders ?? []],
        Target = Target,
        Stop = Stop,
        ClosesAt = ClosesAt?.ToUniversalTime(),
    };

    /// <summary>Nobody chose a seed: one that a repeat of the command gives again.</summary>
    private static long SeedOf(string commandId) =>
        BitConverter.ToInt64(SHA256.HashData(Encoding.UTF8.GetBytes(commandId))) & 0x7FFFFFFF;
}
