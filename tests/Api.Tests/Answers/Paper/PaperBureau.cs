using Oversight.Api.Tests.Spine;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Testing.Surveys;

namespace Oversight.Api.Tests.Answers.Paper;

/// <summary>A bureau with campaigns that take answers on paper; each story opens batches of its own.</summary>
public abstract class PaperBureau : Bureau
{
    public const string Confidential = "paperconfidential";
    public const string Anonymous = "paperanonymous";
    public const string WalkIns = "paperwalkins";
    public const string Full = "paperfull";
    public const string Streets = "paperstreets";
    public const string Closing = "paperclosing";
    public const string Paused = "paperpaused";
    public const string WebOnly = "paperwebonly";
    public const string Street = "330106001";

    public static string Token(string campaign, int number) => $"{campaign}token{number:D10}";

    protected override async Task PrepareAsync()
    {
        await using var seed = await SurveySeed.OpenAsync(Options);
        await seed.PublishAsync(SurveyForms.Street());
        await seed.CollectAsync(Confidential, SurveySeed.Plan(anonymity: Anonymity.Confidential), Tokens(Confidential, 100));
        await seed.CollectAsync(Anonymous, SurveySeed.Plan(), Tokens(Anonymous, 20));
        await seed.CollectAsync(WalkIns, SurveySeed.Plan(population: PopulationKind.WalkIns), []);
        await seed.CollectAsync(Full, SurveySeed.Plan(population: PopulationKind.WalkIns, quotas: new Quota("young", "age", "young", 1)), []);
        await seed.CollectAsync(Streets, SurveySeed.Plan(population: PopulationKind.Streets), Tokens(Streets, 1));
        await seed.CollectAsync(Closing, SurveySeed.Plan(anonymity: Anonymity.Confidential), Tokens(Closing, 10));
        await seed.CollectAsync(Paused, SurveySeed.Plan(population: PopulationKind.WalkIns), [], paused: true);
        await seed.CollectAsync(WebOnly, SurveySeed.Plan(population: PopulationKind.WalkIns) with { Modes = [AnswerMode.Web] }, []);
    }

    private static string[] Tokens(string campaign, int count) => [.. Enumerable.Range(1, count).Select(number => Token(campaign, number))];
}
