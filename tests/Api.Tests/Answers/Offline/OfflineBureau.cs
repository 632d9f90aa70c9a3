using Oversight.Api.Tests.Spine;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Questionnaires;
using Oversight.Testing.Surveys;

namespace Oversight.Api.Tests.Answers.Offline;

/// <summary>Campaigns whose interviewers go where no network is; one of each that answers differently.</summary>
public abstract class OfflineBureau : Bureau
{
    public const string Anonymous = "stalls1";
    public const string Confidential = "market1";
    public const string WalkIns = "passers1";
    public const string Full = "full1";
    public const string Ends = "ends1";
    public const string Closed = "closed1";
    public const string Paused = "paused1";
    public const string Elsewhere = "elsewhere1";
    public const string WebOnly = "webonly1";

    private int taken;

    public int Take() => Interlocked.Increment(ref taken);

    protected override async Task PrepareAsync()
    {
        await using var seed = await SurveySeed.OpenAsync(Options);
        await seed.PublishAsync(Form());
        var plan = SurveySeed.Plan("market-survey");
        await seed.CollectAsync(Anonymous, plan, Tokens(Anonymous));
        await seed.CollectAsync(Confidential, plan with { Anonymity = Anonymity.Confidential }, Tokens(Confidential));
        await seed.CollectAsync(WalkIns, plan with { Population = new() { Kind = PopulationKind.WalkIns } }, []);
        await seed.CollectAsync(Full, plan with { Population = new() { Kind = PopulationKind.WalkIns }, Quotas = [new("young", "age", "young", 1)] }, []);
        await seed.CollectAsync(Ends, plan, Tokens(Ends));
        await seed.CollectAsync(Closed, plan, Tokens(Closed));
        await seed.CloseAsync(Closed);
        await seed.CollectAsync(Paused, plan, Tokens(Paused), paused: true);
        await seed.CollectAsync(Elsewhere, plan, Tokens(Elsewhere), area: "330102");
        await seed.CollectAsync(WebOnly, plan with { Modes = [AnswerMode.Web] }, Tokens(WebOnly));
    }

    private static string[] Tokens(string campaign) => [.. Enumerable.Range(1, 100).Select(number => $"{campaign}token{number:D10}")];

    /// <summary>The street survey, with hidden questions that the campaign answers.</summary>
    private static Questionnaire Form()
    {
        var street = SurveyForms.Street("market-survey");
        var hidden = new[] { "wave", "stratum", "mode" }.Select(code => new Question { Code = code, Type = QuestionType.Hidden });
        return street with { Pages = [street.Pages[0] with { Items = [.. hidden, .. street.Pages[0].Items] }, .. street.Pages.Skip(1)] };
    }
}
