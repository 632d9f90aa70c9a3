using System.Globalization;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Sampling;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Campaigns.Plans;

/// <summary>What a plan must fulfil, by itself and against the questionnaire that it asks with.</summary>
public static class PlanRules
{
    public const int MaxTitle = 200;
    public const int MaxWaves = 1_000;
    private const int MaxList = 100;
    private const int MaxReminders = 5;
    private const int MaxDays = 365;
    private const long MaxSeed = 9_007_199_254_740_991;

    /// <exception cref="InvalidInputException">Names the field and the rule.</exception>
    /// <exception cref="ForbiddenException">A division lies outside the caller's area.</exception>
    public static void Check(CampaignPlan plan, Questionnaire questionnaire, Caller caller, WaveTimes times, DateTimeOffset now)
    {
        TextRules.RequireLine("title", plan.Title, MaxTitle);
        Languages(plan, questionnaire);
        Require(plan.Modes.Length is > 0 && plan.Modes.Distinct().Count() == plan.Modes.Length, "modes", null, "at least one, each once");
        Require(plan.Channels.Length is > 0 && plan.Channels.Distinct().Count() == plan.Channels.Length, "channels", null, "at least one, each once");
        Population(plan, caller);
        Sample(plan.Sample);
        Quotas(plan, questionnaire);
        ScheduleRules.Check(plan, times, now);
        Reminders(plan);
        Stop(plan, now);
    }

    /// <summary>Every division of the population is one that the register of divisions has.</summary>
    /// <exception cref="InvalidInputException">Names the code that nobody knows.</exception>
    public static void CheckDivisions(CampaignPlan plan, IReadOnlyDictionary<string, DivisionRow> known)
    {
        // A province or city of which only the streets are registered is known by them.
        var unknown = plan.Population.Divisions.FirstOrDefault(code =>
            !known.ContainsKey(code) && !(code.Length is 2 or 4 or 6 && known.Keys.Any(one => one.StartsWith(code, StringComparison.Ordinal))));
        Require(unknown is null, "population.divisions", unknown, "a division that the register has");
    }

    private static void Languages(CampaignPlan plan, Questionnaire questionnaire)
    {
        Require(!plan.Languages.IsEmpty && plan.Languages.Distinct(StringComparer.Ordinal).Count() == plan.Languages.Length, "languages", null, "at least one, each once");
        var offered = questionnaire.Languages.Append(questionnaire.DefaultLanguage).Distinct(StringComparer.Ordinal).ToList();
        var missing = plan.Languages.FirstOrDefault(language => !offered.Contains(language, StringComparer.Ordinal));
        Require(missing is null, "languages", missing, $"a language of the questionnaire: {string.Join(", ", offered)}");
    }

    private static void Population(CampaignPlan plan, Caller caller)
    {
        var population = plan.Population;
        Require(population.Divisions.Length <= MaxList, "population.divisions", $"{population.Divisions.Length}", $"at most {MaxList}");
        foreach (var division in population.Divisions)
        {
            Require(division.Length is >= 2 and <= 9 && division.All(char.IsAsciiDigit), "population.divisions", division, "2 to 9 digits of a division code");
            caller.RequireArea(division, "population.divisions");
        }

        if (population.Divisions.IsEmpty && caller.Area.Length > 0 && population.Kind is not (PopulationKind.Guests or PopulationKind.WalkIns))
        {
            throw new InvalidInputException("population.divisions", null, $"name divisions of your area {caller.Area}");
        }

        Require(
            population.Kind == PopulationKind.Complainants || (population.ClosedFrom is null && population.ClosedTo is null),
            "population.closedFrom", null, "only for complainants");
        Require(!(population.ClosedTo < population.ClosedFrom), "population.closedTo", population.ClosedTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "not before closedFrom");
    }

    private static void Sample(CampaignSample sample)
    {
        Require(sample.Minimum is >= 0 and <= 10_000, "sample.minimum", $"{sample.Minimum}", "0..10000");
        Require(sample.Seed is >= 0 and <= MaxSeed, "sample.seed", $"{sample.Seed}", $"0..{MaxSeed}");
        try
        {
            _ = SampleSize.Of(new() { Error = sample.Error, Confidence = sample.Confidence, DesignEffect = sample.DesignEffect, ExpectedResponse = sample.ExpectedResponse });
        }
        catch (InvalidInputException problem)
        {
            throw new InvalidInputException("sample." + problem.Field, problem.Value, problem.Rule!);
        }
    }

    private static void Quotas(CampaignPlan plan, Questionnaire questionnaire)
    {
        Require(plan.Quotas.Length <= MaxList, "quotas", $"{plan.Quotas.Length}", $"at most {MaxList}");
        Require(plan.Quotas.Select(quota => quota.Key).Distinct(StringComparer.Ordinal).Count() == plan.Quotas.Length, "quotas.key", null, "each once");
        Require(plan.Quotas.Select(quota => (quota.Question, quota.Option)).Distinct().Count() == plan.Quotas.Length, "quotas.option", null, "at most one quota for each option");
        foreach (var quota in plan.Quotas)
        {
            TextRules.RequireLine("quotas.key", quota.Key, 50);
            var question = questionnaire.Questions.FirstOrDefault(question => question.Code == quota.Question && question.Type == QuestionType.Single);
            Require(question is not null, "quotas.question", quota.Question, "a single-choice question of the questionnaire");
            Require(question!.Options.Any(option => option.Code == quota.Option), "quotas.option", quota.Option, $"an option of {quota.Question}");
            Require(quota.Limit is >= 1 and <= 10_000_000, "quotas.limit", $"{quota.Limit}", "1..10000000");
        }
    }

    private static void Reminders(CampaignPlan plan)
    {
        Require(plan.Reminders.Length <= MaxReminders, "reminders", $"{plan.Reminders.Length}", $"at most {MaxReminders}");
        var before = 0;
        foreach (var days in plan.Reminders)
        {
            Require(days > before && days <= MaxDays, "reminders", $"{days}", $"days after the invitation, rising, 1..{MaxDays}");
            before = days;
        }

        Require(
            plan.Reminders.IsEmpty || plan.Channels.Any(channel => channel is ContactChannel.Sms or ContactChannel.Email),
            "reminders", null, "need a channel SMS or EMAIL");
    }

    private static void Stop(CampaignPlan plan, DateTimeOffset now)
    {
        Require(plan.Target is null or (>= 1 and <= 100_000_000), "target", $"{plan.Target}", "1..100000000");
        Require(plan.Stop != StopRule.Target || plan.Target is not null, "target", null, "needed where the stop rule is TARGET");
        Require(plan.Stop != StopRule.Date || plan.ClosesAt is not null, "closesAt", null, "needed where the stop rule is DATE");
        Require(plan.Stop != StopRule.All || plan.Population.Kind is not (PopulationKind.WalkIns or PopulationKind.Streets), "stop", $"{plan.Stop}", "nobody is invited in person, so nobody can tell when all have answered");
        Require(!(plan.ClosesAt <= now), "closesAt", $"{plan.ClosesAt:O}", "in the future");
    }

    internal static void Require(bool holds, string field, string? value, string rule)
    {
        if (!holds)
        {
            throw new InvalidInputException(field, value, rule);
        }
    }
}
