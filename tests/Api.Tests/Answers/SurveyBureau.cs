using Oversight.Api.Tests.Spine;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Testing.Surveys;

namespace Oversight.Api.Tests.Answers;

/// <summary>A bureau with campaigns that collect; each story takes tokens of its own.</summary>
public abstract class SurveyBureau : Bureau
{
    public const string Anonymous = "anonymous1";
    public const string Confidential = "confidential1";
    public const string Open = "open1";
    public const string Poster = "poster1";
    public const string Paused = "paused1";
    public const string Photos = "photos1";
    public const string PhotosClosing = "photos2";
    public const string PhotosRead = "photos3";
    public const int QuotaLimit = 5;

    private int taken;

    /// <summary>Tokens in the form that invitations have.</summary>
    public static string Token(string campaign, int number) => $"{campaign}token{number:D10}";

    /// <summary>A token of a campaign that no other story uses, with its number.</summary>
    public (string Token, int Number) Take(string campaign)
    {
        var number = Interlocked.Increment(ref taken);
        return (Token(campaign, number), number);
    }

    protected override async Task PrepareAsync()
    {
        await using var seed = await SurveySeed.OpenAsync(Options);
        await seed.PublishAsync(SurveyForms.Street());
        await seed.PublishAsync(SurveyForms.Thirty());
        await seed.PublishAsync(SurveyForms.Photos());
        var quota = new Quota("young", "age", "young", QuotaLimit);
        await seed.CollectAsync(Anonymous, SurveySeed.Plan(), Tokens(Anonymous));
        await seed.CollectAsync(Confidential, SurveySeed.Plan(anonymity: Anonymity.Confidential), Tokens(Confidential));
        await seed.CollectAsync(Open, SurveySeed.Plan(population: PopulationKind.WalkIns, quotas: quota), []);
        await seed.CollectAsync(Poster, SurveySeed.Plan(population: PopulationKind.Streets), [Token(Poster, 1)]);
        await seed.CollectAsync(Photos, SurveySeed.Plan("photo-survey"), Tokens(Photos));
        await seed.CollectAsync(PhotosClosing, SurveySeed.Plan("photo-survey"), Tokens(PhotosClosing));
        await seed.CollectAsync(PhotosRead, SurveySeed.Plan("photo-survey"), Tokens(PhotosRead));
        await seed.CollectAsync(Paused, SurveySeed.Plan(), [Token(Paused, 1)], paused: true);
    }

    private static string[] Tokens(string campaign) => [.. Enumerable.Range(1, 100).Select(number => Token(campaign, number))];
}
