using System.Collections.Immutable;
using Oversight.Grains.Campaigns.Release;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Subjects;

/// <summary>What every subject's profile holds: the tallies, the months, the last lines of its timeline, and what campaigns found. A pure fold of its feed.</summary>
[GenerateSerializer, Immutable, Alias("oversight.Profile")]
public sealed record Profile
{
    /// <summary>How many of the last lines are kept in memory; older ones are read from the feed.</summary>
    public const int RecentLength = 30;

    /// <summary>How many results of campaigns a profile keeps.</summary>
    public const int SurveysLength = 12;

    public static Profile Empty { get; } = new();

    [Id(0)]
    public Tallies Tallies { get; init; }

    /// <summary>Year and month (202611) to what was received and closed in it.</summary>
    [Id(1)]
    public ImmutableSortedDictionary<int, MonthTally> Months { get; init; } = ImmutableSortedDictionary<int, MonthTally>.Empty;

    /// <summary>Newest first.</summary>
    [Id(2)]
    public ImmutableArray<TimelineEntry> Recent { get; init; } = [];

    /// <summary>Released results of campaigns, the latest first, one of each campaign.</summary>
    [Id(3)]
    public ImmutableArray<SurveyEvidence> Surveys { get; init; } = [];

    /// <summary>Applies a fact that concerns the subject; returns the same profile when the fact does not count.</summary>
    public Profile Apply(SubjectKey self, FeedEntry entry)
    {
        if (entry.Stored.Fact is SubjectScored scored)
        {
            return this with { Surveys = Add(Surveys, SurveyEvidence.Of(scored)) };
        }

        if (entry.Stored.Fact is not ICountedFact fact)
        {
            return this;
        }

        var tallies = Tallies;
        foreach (var concern in fact.Concerns())
        {
            if (concern.Subject == self)
            {
                tallies = tallies.Add(concern.Channel, concern.Delta);
            }
        }

        return this with { Tallies = tallies, Months = Add(Months, fact.Months(self)), Recent = Push(Timeline.Line(fact, entry)) };
    }

    private static ImmutableSortedDictionary<int, MonthTally> Add(ImmutableSortedDictionary<int, MonthTally> months, ImmutableArray<MonthEffect> effects)
    {
        foreach (var effect in effects)
        {
            var key = ChinaTime.Month(effect.At);
            var month = (months.GetValueOrDefault(key) ?? MonthTally.Zero).AddReceived(effect.Channel, effect.Received).AddClosed(effect.Closed);

            // A month that a moved matter leaves empty disappears, so that a profile equals one that never had the matter.
            months = month == MonthTally.Zero ? months.Remove(key) : months.SetItem(key, month);
        }

        return months;
    }

    private static ImmutableArray<SurveyEvidence> Add(ImmutableArray<SurveyEvidence> surveys, SurveyEvidence latest) =>
        [latest, .. surveys.Where(survey => survey.Campaign != latest.Campaign).Take(SurveysLength - 1)];

    private ImmutableArray<TimelineEntry> Push(TimelineEntry line) =>
        [line, .. Recent.Length < RecentLength ? Recent : Recent[..(RecentLength - 1)]];
}
