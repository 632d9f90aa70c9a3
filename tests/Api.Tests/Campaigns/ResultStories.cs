using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Oversight.Api.Tests.Spine;
using Oversight.Grains.Matters;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Campaigns;

/// <summary>From the answers of a campaign to its index on the profile of a street.</summary>
public abstract partial class ResultStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const int AtEach = 4;

    private const string Result = "query($id: String!) { campaignResult(id: $id) { releasedAt sheets kept weighted index { value lower upper } satisfied { value } streets { key shown answers index { value } } marks { response rule excludes lifted } response { stratum invited returned valid } } }";

    private const string Open = "query($campaign: String!, $containing: String, $first: Int, $after: String) { openAnswers(campaign: $campaign, containing: $containing, first: $first, after: $after) { totalCount nodes { response question text street matter } pageInfo { hasNextPage endCursor } } }";

    private const string Raise = "mutation($input: RaiseAnswerInput!) { raiseAnswer(input: $input) }";

    [Fact]
    public async Task Answers_are_scored_and_the_released_index_stands_on_the_profile_of_each_street()
    {
        var (staff, supervisor) = (await Bureau.TokenAsync("staff"), await Bureau.TokenAsync("supervisor"));
        var campaign = await CollectingAsync(staff, supervisor);
        var tokens = await TokensAsync(campaign, staff);
        (await ErrorAsync(Result, new { id = campaign }, staff)).Code.ShouldBe("INVALID_INPUT", "nobody watches the index grow");
        tokens.Count.ShouldBe(2, "a poster for each street");
        foreach (var (token, at) in tokens.SelectMany(token => Enumerable.Range(0, AtEach).Select(at => (token, at))))
        {
            var answers = at % 2 == 0 ? """{"q1":{"number":5}}""" : """{"q1":{"number":4}}""";
            await SubmitAsync(token, answers);
        }

        await Http.DataAsync(CampaignDocuments.Close, new { id = Id(), campaign, reason = "回收完毕" }, staff);
        await PlanAsync(campaign, staff);
        (await ErrorAsync("mutation($id: String!, $campaign: String!) { releaseCampaign(commandId: $id, campaign: $campaign) }", new { id = Id(), campaign }, supervisor)).Field.ShouldBe("step", "not scored yet");
        var (command, scored) = (Id(), default(JsonElement));
        for (var time = 0; time < 2; time++)
        {
            scored = (await Http.DataAsync("mutation($id: String!, $campaign: String!) { scoreCampaign(commandId: $id, campaign: $campaign) { sheets kept index { value } satisfied { value } response { invited returned } } }", new { id = command, campaign }, staff)).GetProperty("scoreCampaign");
        }

        // As many fives as fours: 5 is 100, 4 is 75.
        (Int(scored, "sheets"), Int(scored, "kept")).ShouldBe((2 * AtEach, 2 * AtEach));
        scored.GetProperty("index").GetProperty("value").GetDouble().ShouldBe(87.5, 1e-9);
        scored.GetProperty("satisfied").GetProperty("value").GetDouble().ShouldBe(1);
        (await ErrorAsync(Result, new { id = campaign }, await Bureau.TokenAsync("media"))).Code.ShouldBe("NOT_FOUND", "not released yet");

        var release = Id();
        for (var time = 0; time < 2; time++)
        {
            (await Http.DataAsync("mutation($id: String!, $campaign: String!) { releaseCampaign(commandId: $id, campaign: $campaign) }", new { id = release, campaign }, supervisor)).GetProperty("releaseCampaign").GetInt32().ShouldBe(2, "a repeat writes nothing twice");
        }

        var survey = await SurveyAsync(BureauFiles.North, campaign);
        survey.GetProperty("title").GetString().ShouldBe("街区满意度");
        survey.GetProperty("index").GetDouble().ShouldBe(87.5, 1e-9);
        Int(survey, "answers").ShouldBe(AtEach);
        const string Public = "query($id: String!) { campaignResult(id: $id) { releasedAt index { value } } }";
        (await Http.DataAsync(Public, new { id = campaign }, await Bureau.TokenAsync("media"))).GetProperty("campaignResult").GetProperty("index").GetProperty("value").GetDouble().ShouldBe(87.5, 1e-9);
    }

    [Fact]
    public async Task An_open_answer_becomes_one_anonymous_report_whoever_asks_and_however_often()
    {
        var (staff, supervisor) = (await Bureau.TokenAsync("staff"), await Bureau.TokenAsync("supervisor"));
        var campaign = await CollectingAsync(staff, supervisor);
        var token = (await TokensAsync(campaign, staff))[0];
        string[] words = ["街口面馆后厨有老鼠。", "停车太难。", "   "];
        foreach (var text in words)
        {
            await SubmitAsync(token, new JsonObject { ["q1"] = new JsonObject { ["number"] = 3 }, ["q2"] = new JsonObject { ["text"] = text } }.ToJsonString());
        }

        (await ErrorAsync(Open, new { campaign }, staff)).Code.ShouldBe("INVALID_INPUT", "while it collects nobody reads along");
        await Http.DataAsync(CampaignDocuments.Close, new { id = Id(), campaign, reason = "回收完毕" }, staff);

        var page = (await Http.DataAsync(Open, new { campaign, first = 1 }, staff)).GetProperty("openAnswers");
        Int(page, "totalCount").ShouldBe(2, "blanks are no answer");
        var rest = (await Http.DataAsync(Open, new { campaign, first = 5, after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString() }, staff)).GetProperty("openAnswers");
        page.GetProperty("nodes").EnumerateArray().Concat(rest.GetProperty("nodes").EnumerateArray()).Select(node => node.GetProperty("text").GetString()).ShouldBe(words[..2]);
        var rats = (await Http.DataAsync(Open, new { campaign, containing = "老鼠" }, staff)).GetProperty("openAnswers").GetProperty("nodes").EnumerateArray().Single();
        rats.GetProperty("matter").ValueKind.ShouldBe(JsonValueKind.Null);

        var input = new { campaign, response = rats.GetProperty("response").GetString(), question = "q2", street = BureauFiles.North, field = "01" };
        var numbers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Http.DataAsync(Raise, new { input }, staff)));
        var number = numbers.Select(answer => answer.GetProperty("raiseAnswer").GetString()).Distinct().ShouldHaveSingleItem();
        var other = await ErrorAsync(Raise, new { input }, supervisor);
        (other.Code, other.Field).ShouldBe(("INVALID_INPUT", "response"), "somebody else decided before");
        (await ErrorAsync(Raise, new { input = new { campaign, response = "nosuch", question = "q2" } }, staff)).Code.ShouldBe("NOT_FOUND");
        (await ErrorAsync(Raise, new { input = new { campaign, input.response, question = "q1" } }, staff)).Field.ShouldBe("question", "a rating is no open answer");

        var matter = (await Http.DataAsync("query($number: String!) { matter(number: $number) { kind content source hasReporter field { code } street { code } answer { campaign question by } } }", new { number }, supervisor)).GetProperty("matter");
        matter.GetProperty("content").GetString().ShouldBe(words[0]);
        (matter.GetProperty("kind").GetString(), matter.GetProperty("source").GetString(), matter.GetProperty("hasReporter").GetBoolean()).ShouldBe(("REPORT", "SURVEY", false));
        matter.GetProperty("answer").GetProperty("campaign").GetString().ShouldBe(campaign);
        matter.GetProperty("answer").GetProperty("by").GetString().ShouldBe("staff");
        (await Http.DataAsync(Open, new { campaign, containing = "老鼠" }, staff)).GetProperty("openAnswers").GetProperty("nodes")[0].GetProperty("matter").GetString().ShouldBe(number);
        (await ErrorAsync("mutation($id: String!) { submitReport(input: { commandId: $id, street: \"" + BureauFiles.North + "\", content: \"x\", source: SURVEY }) { number } }", new { id = Id() }, staff)).Field.ShouldBe("source");
    }

    private Task<JsonElement> SubmitAsync(string token, string answers) =>
        Http.DataAsync("mutation($input: SubmitResponseInput!) { submitResponse(input: $input) { status } }", new { input = new { token, interview = Interview(), answers, language = "zh" } });

    /// <summary>What the page of a respondent draws for itself.</summary>
    private static string Interview() => Base32.Encode(RandomNumberGenerator.GetBytes(17))[..26];

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    [GeneratedRegex("data-link=\"[^\"]*/a/(?<token>[^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    private static string Soon(int seconds) =>
        DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private async Task<JsonElement> SurveyAsync(string street, string campaign)
    {
        var answer = await Http.DataAsync("query($code: String!) { street(code: $code) { surveys { campaign title index answers } } }", new { code = street }, await Bureau.TokenAsync("media"));
        return answer.GetProperty("street").GetProperty("surveys").EnumerateArray().Single(survey => survey.GetProperty("campaign").GetString() == campaign);
    }

    /// <summary>One answer is enough to be shown: the streets of this bureau are two.</summary>
    private async Task PlanAsync(string campaign, string staff)
    {
        var plan = JsonNode.Parse((await Http.DataAsync("query($id: String!) { scoringPlan(id: $id) }", new { id = campaign }, staff)).GetProperty("scoringPlan").GetString()!)!;
        plan["fewestAnswers"] = 1;
        var id = Id();
        var saved = (await Http.DataAsync("mutation($id: String!, $campaign: String!, $plan: String!) { planScoring(commandId: $id, campaign: $campaign, plan: $plan) }", new { id, campaign, plan = plan.ToJsonString() }, staff)).GetProperty("planScoring").GetString()!;
        JsonNode.Parse(saved)!["fewestAnswers"]!.GetValue<int>().ShouldBe(1);
        plan["fewestAnswers"] = 0;
        (await ErrorAsync("mutation($id: String!, $campaign: String!, $plan: String!) { planScoring(commandId: $id, campaign: $campaign, plan: $plan) }", new { id = Id(), campaign, plan = plan.ToJsonString() }, staff)).Field.ShouldBe("plan.fewestAnswers");
    }

    /// <summary>As staff hand them on: on slips of paper.</summary>
    private async Task<List<string>> TokensAsync(string campaign, string staff)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/print/campaigns/{campaign}/slip?wave=1");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", staff);
        using var answer = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return [.. Link().Matches(page).Select(match => match.Groups["token"].Value)];
    }

    private async Task<string> CollectingAsync(string staff, string supervisor)
    {
        const string Text = """{"id":"x","defaultLanguage":"zh","languages":["zh"],"title":{"zh":"满意度"},"pages":[{"code":"p1","items":[{"item":"question","code":"q1","type":"rating5","title":{"zh":"总体满意吗？"},"required":true},{"item":"question","code":"q2","type":"longText","title":{"zh":"还想说什么？"}}]}]}""";
        var questionnaire = "r" + Id()[..12];
        await Http.DataAsync("mutation($id: String!, $q: String!, $text: String!) { saveQuestionnaire(commandId: $id, id: $q, expectedRevision: 0, questionnaire: $text) { id } }", new { id = Id(), q = questionnaire, text = Text }, supervisor);
        await Http.DataAsync("mutation($id: String!, $q: String!) { publishQuestionnaire(commandId: $id, id: $q, revision: 1) { id } }", new { id = Id(), q = questionnaire }, supervisor);
        var input = new JsonObject
        {
            ["title"] = "街区满意度",
            ["questionnaire"] = questionnaire,
            ["version"] = 1,
            ["languages"] = new JsonArray("zh"),
            ["anonymity"] = "ANONYMOUS",
            ["population"] = JsonNode.Parse("""{"kind":"STREETS","divisions":["330106"]}"""),
            ["sample"] = new JsonObject { ["everyone"] = true },
            ["schedule"] = new JsonObject { ["dates"] = new JsonArray(Soon(12)) },
            ["stop"] = "DATE",
            ["closesAt"] = Soon(7200),
        };
        var campaign = (await Http.DataAsync(CampaignDocuments.Create, new { id = Id(), input }, staff)).GetProperty("createCampaign").GetProperty("id").GetString()!;
        await Http.DataAsync(CampaignDocuments.Review, new { id = Id(), campaign }, supervisor);
        await Http.DataAsync(CampaignDocuments.Publish, new { id = Id(), campaign }, staff);
        var patience = TimeProvider.System.GetUtcNow().AddSeconds(60);
        while (true)
        {
            var row = (await Http.DataAsync(CampaignDocuments.Read, new { campaign }, supervisor)).GetProperty("campaign");
            if (row.GetProperty("waves").EnumerateArray().Any(wave => wave.GetProperty("completedAt").ValueKind == JsonValueKind.String))
            {
                return campaign;
            }

            TimeProvider.System.GetUtcNow().ShouldBeLessThan(patience, row.ToString());
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
