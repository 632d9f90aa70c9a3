using Oversight.Grains.Campaigns.Release;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Tests.Campaigns;

/// <summary>A released result on the profile of a street.</summary>
public sealed class SurveyEvidenceTests
{
    private static readonly SubjectKey Street = SubjectKey.Street("330106001");

    [Fact]
    public void The_latest_result_of_each_campaign_stands_first_and_counts_no_matter()
    {
        var profile = Fold(Scored("spring", 70), Scored("summer", 75), Scored("spring", 72));

        profile.Surveys.Select(survey => (survey.Campaign, survey.Index)).ShouldBe([("spring", 72), ("summer", 75)]);
        profile.Tallies.ShouldBe(Profile.Empty.Tallies);
        profile.Recent.ShouldBeEmpty();
    }

    [Fact]
    public void A_profile_keeps_the_last_twelve() =>
        Fold([.. Enumerable.Range(1, 20).Select(at => Scored($"c{at}", at))]).Surveys.Select(survey => survey.Index).ShouldBe(Enumerable.Range(9, 12).Reverse().Select(at => (double)at));

    private static Profile Fold(params SubjectScored[] facts) =>
        facts.Select((fact, at) => new FeedEntry(at + 1, Stored(fact, at + 1))).Aggregate(Profile.Empty, (profile, entry) => profile.Apply(Street, entry));

    private static SubjectScored Scored(string campaign, double index) => new()
    {
        Campaign = campaign,
        Title = "街区满意度",
        Subject = Street.Value,
        Index = index,
        Confidence = 0.95,
        Answers = 400,
        ReleasedAt = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero),
    };

    private static StoredFact Stored(IFact fact, int at) => StoredFact.Decided("result/c", at, new("lin", $"c{at}"), "", fact);
}
