using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Testing.Bureaus;

namespace Oversight.Chaos.Tests.Campaigns;

/// <summary>Two people who bring a campaign to its publication, and look at it.</summary>
internal sealed class CampaignClerk(CampaignSilos silos)
{
    private const string Questionnaire = """{"id":"x","defaultLanguage":"zh","languages":["zh"],"title":{"zh":"满意度"},"pages":[{"code":"p1","items":[{"item":"question","code":"sex","type":"single","title":{"zh":"性别"},"options":[{"code":"f","text":{"zh":"女"}},{"code":"m","text":{"zh":"男"}}]},{"item":"question","code":"q1","type":"rating5","title":{"zh":"总体满意吗？"},"required":true}]}]}""";

    private readonly Dictionary<string, string> tokens = [];

    /// <summary>A whole second that lies ahead.</summary>
    public DateTimeOffset Second(int ahead) => DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + ahead);

    public async Task<string> QuestionnaireAsync()
    {
        await SendAsync("supervisor", "mutation($id: String!, $text: String!) { saveQuestionnaire(commandId: $id, id: \"chaos\", expectedRevision: 0, questionnaire: $text) { id } }", new { id = Id(), text = Questionnaire });
        await SendAsync("supervisor", "mutation($id: String!) { publishQuestionnaire(commandId: $id, id: \"chaos\", revision: 1) { id } }", new { id = Id() });
        return "chaos";
    }

    public JsonObject OpenPlan(string questionnaire, DateTimeOffset opens) => Plan(questionnaire, """{"kind":"WALK_INS"}""", [opens]);

    public JsonObject WavesPlan(string questionnaire, DateTimeOffset first, int waves) =>
        Plan(questionnaire, """{"kind":"ENTERPRISES","divisions":["330106"]}""", [.. Enumerable.Range(0, waves).Select(second => first.AddSeconds(second))]);

    public async Task<string> PublishAsync(JsonObject plan)
    {
        var id = Id();
        var campaign = (await SendAsync("clerk", "mutation($id: String!, $input: CampaignPlanInput!) { createCampaign(commandId: $id, input: $input) { id } }", new { id, input = plan })).GetProperty("createCampaign").GetProperty("id").GetString()!;
        await SendAsync("supervisor", "mutation($id: String!, $campaign: String!) { reviewCampaign(commandId: $id, id: $campaign) { id } }", new { id = Id(), campaign });
        await SendAsync("clerk", "mutation($id: String!, $campaign: String!) { publishCampaign(commandId: $id, id: $campaign) { id } }", new { id = Id(), campaign });
        return campaign;
    }

    public async Task<JsonElement> ReadAsync(string campaign) =>
        (await SendAsync("supervisor", "query($campaign: String!) { campaign(id: $campaign) { stage returned waves { number scheduled completedAt invited } } }", new { campaign })).GetProperty("campaign");

    public async Task<JsonElement> UntilAsync(string campaign, Func<JsonElement, bool> until, TimeSpan patience)
    {
        var end = TimeProvider.System.GetUtcNow() + patience;
        while (true)
        {
            var row = await ReadAsync(campaign);
            if (until(row))
            {
                return row;
            }

            TimeProvider.System.GetUtcNow().ShouldBeLessThan(end, row.ToString());
            await Task.Delay(250);
        }
    }

    private static string Id() => Guid.NewGuid().ToString("N");

    private JsonObject Plan(string questionnaire, string population, DateTimeOffset[] dates) => new()
    {
        ["title"] = "五十批",
        ["questionnaire"] = questionnaire,
        ["version"] = 1,
        ["languages"] = new JsonArray("zh"),
        ["anonymity"] = "CONFIDENTIAL",
        ["population"] = JsonNode.Parse(population),
        ["sample"] = new JsonObject { ["everyone"] = true },
        ["schedule"] = new JsonObject { ["dates"] = new JsonArray([.. dates.Select(date => (JsonNode)date.ToString("O"))]) },
        ["stop"] = "DATE",
        ["closesAt"] = Second(7200).ToString("O"),
    };

    private Task<JsonElement> SendAsync(string who, string query, object variables) => silos.SendAsync(query, variables, async http =>
        tokens.TryGetValue(who, out var known) ? known : tokens[who] = await http.SignInAsync(who, SmallBureau.Password));
}
