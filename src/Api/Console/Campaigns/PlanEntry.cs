using System.Globalization;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Errors;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Console.Campaigns;

/// <summary>A plan as it is typed: texts that become a plan, or a refusal at the field that does not.</summary>
public sealed class PlanEntry
{
    private const string Minute = "yyyy-MM-dd HH:mm";

    /// <summary>As people write a time, and as a browser's field for one tells it.</summary>
    private static readonly string[] Minutes = [Minute, "yyyy-MM-dd HH:mm:ss", "yyyy-M-d H:mm", "yyyy/M/d H:mm"];

    public string Title { get; set; } = string.Empty;

    /// <summary>Id and version with a space between.</summary>
    public string Questionnaire { get; set; } = string.Empty;

    /// <summary>Tags.</summary>
    public HashSet<string> Languages { get; private init; } = new(StringComparer.Ordinal);

    public string Anonymity { get; set; } = nameof(Grains.Campaigns.Plans.Anonymity.Anonymous);

    /// <summary>Names of <see cref="AnswerMode"/>.</summary>
    public HashSet<string> Modes { get; private init; } = [nameof(AnswerMode.Web)];

    public string Population { get; set; } = nameof(PopulationKind.Enterprises);

    public string Divisions { get; set; } = string.Empty;

    public string ClosedFrom { get; set; } = string.Empty;

    public string ClosedTo { get; set; } = string.Empty;

    public bool Everyone { get; set; }

    public string Error { get; set; } = "0.05";

    public string DesignEffect { get; set; } = "1.4";

    public string ExpectedResponse { get; set; } = "0.5";

    public bool BySector { get; set; } = true;

    /// <summary>One a line: key question option limit.</summary>
    public string Quotas { get; set; } = string.Empty;

    public string Cron { get; set; } = string.Empty;

    public string Waves { get; set; } = "1";

    /// <summary>One a line, in China's time.</summary>
    public string Dates { get; set; } = string.Empty;

    public bool SkipOffDays { get; set; }

    public string Missed { get; set; } = nameof(MissedWave.CatchUp);

    /// <summary>Names of <see cref="ContactChannel"/>.</summary>
    public HashSet<string> Channels { get; private init; } = [nameof(ContactChannel.Qr)];

    public string Reminders { get; set; } = string.Empty;

    /// <summary>Only what is sent to somebody can remind them.</summary>
    public bool Reminds => Channels.Contains(nameof(ContactChannel.Sms)) || Channels.Contains(nameof(ContactChannel.Email));

    public string Target { get; set; } = string.Empty;

    public string Stop { get; set; } = nameof(StopRule.Date);

    public string ClosesAt { get; set; } = string.Empty;

    private long Seed { get; init; }

    public static PlanEntry Of(CampaignPlan plan) => new()
    {
        Title = plan.Title,
        Questionnaire = $"{plan.Questionnaire.Questionnaire} {plan.Questionnaire.Version}",
        Languages = [.. plan.Languages],
        Anonymity = $"{plan.Anonymity}",
        Modes = [.. plan.Modes.Select(mode => $"{mode}")],
        Population = $"{plan.Population.Kind}",
        Divisions = string.Join(' ', plan.Population.Divisions),
        ClosedFrom = plan.Population.ClosedFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
        ClosedTo = plan.Population.ClosedTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty,
        Everyone = plan.Sample.Everyone,
        Error = Text(plan.Sample.Error),
        DesignEffect = Text(plan.Sample.DesignEffect),
        ExpectedResponse = Text(plan.Sample.ExpectedResponse),
        BySector = plan.Sample.BySector,
        Seed = plan.Sample.Seed,
        Quotas = string.Join('\n', plan.Quotas.Select(quota => $"{quota.Key} {quota.Question} {quota.Option} {quota.Limit}")),
        Cron = plan.Schedule.Cron ?? string.Empty,
        Waves = $"{plan.Schedule.Waves}",
        Dates = string.Join('\n', plan.Schedule.Dates.Select(Local)),
        SkipOffDays = plan.Schedule.SkipOffDays,
        Missed = $"{plan.Schedule.Missed}",
        Channels = [.. plan.Channels.Select(channel => $"{channel}")],
        Reminders = string.Join(' ', plan.Reminders),
        Target = $"{plan.Target}",
        Stop = $"{plan.Stop}",
        ClosesAt = plan.ClosesAt is { } end ? Local(end).Replace(' ', 'T') : string.Empty,
    };

    /// <param name="seed">For a plan that has none yet.</param>
    /// <exception cref="InvalidInputException">A text is not what its field takes.</exception>
    public CampaignPlan ToPlan(long seed) => new()
    {
        Title = Title.Trim(),
        Questionnaire = Words(Questionnaire) is [var id, var version] ? new(id, Whole("questionnaire", version)) : throw new InvalidInputException("questionnaire", null, "must not be empty"),
        Languages = [.. Languages],
        Anonymity = Choice<Anonymity>("anonymity", Anonymity),
        Modes = [.. Modes.Select(mode => Choice<AnswerMode>("modes", mode)).Order()],
        Population = new()
        {
            Kind = Choice<PopulationKind>("population.kind", Population),
            Divisions = [.. Words(Divisions)],
            ClosedFrom = Day("population.closedFrom", ClosedFrom),
            ClosedTo = Day("population.closedTo", ClosedTo),
        },
        Sample = new()
        {
            Everyone = Everyone,
            Error = Number("sample.error", Error),
            DesignEffect = Number("sample.designEffect", DesignEffect),
            ExpectedResponse = Number("sample.expectedResponse", ExpectedResponse),
            BySector = BySector,
            Seed = Seed > 0 ? Seed : seed,
        },
        Quotas = [.. Lines(Quotas).Select(Quota)],
        Schedule = new()
        {
            Cron = Cron.Trim().Length > 0 ? Cron.Trim() : null,
            Waves = Waves.Trim().Length > 0 ? Whole("schedule.waves", Waves) : 1,
            Dates = [.. Lines(Dates).Select(line => Instant("schedule.dates", line))],
            SkipOffDays = SkipOffDays,
            Missed = Choice<MissedWave>("schedule.missed", Missed),
        },
        Channels = [.. Channels.Select(channel => Choice<ContactChannel>("channels", channel)).Order()],
        Reminders = [.. Words(Reminds ? Reminders : "").Select(days => Whole("reminders", days))],
        Target = Target.Trim().Length > 0 ? Whole("target", Target) : null,
        Stop = Choice<StopRule>("stop", Stop),
        ClosesAt = ClosesAt.Trim().Length > 0 ? Instant("closesAt", ClosesAt.Trim()) : null,
    };

    private static Quota Quota(string line) => Words(line) is [var key, var question, var option, var limit]
        ? new(key, question, option, Whole("quotas", limit))
        : throw new InvalidInputException("quotas", line, "four words a line: name, question, option, limit");

    private static string[] Words(string text) => text.Split([' ', ',', '，', '、', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string[] Lines(string text) => text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Local(DateTimeOffset instant) => ChinaTime.Local(instant).ToString(Minute, CultureInfo.InvariantCulture);

    private static T Choice<T>(string field, string text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) ? value : throw new InvalidInputException(field, text, "one of the values offered");

    private static int Whole(string field, string text) =>
        int.TryParse(text, NumberStyles.None | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var value) ? value : throw new InvalidInputException(field, text, "a whole number");

    private static double Number(string field, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw new InvalidInputException(field, text, "a number");

    private static DateOnly? Day(string field, string text) => text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new InvalidInputException(field, text, "a day as YYYY-MM-DD");

    private static DateTimeOffset Instant(string field, string text)
    {
        if (!DateTime.TryParseExact(text.Replace('T', ' '), Minutes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            throw new InvalidInputException(field, text, "a day and a time");
        }

        return new DateTimeOffset(local, ChinaTime.Zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
