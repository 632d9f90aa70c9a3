using Oversight.Browser.Tests.Browsing;
using Oversight.Testing;

namespace Oversight.Browser.Tests.Campaigns;

/// <summary>Campaigns that a story needs and does not tell about: made by the requests that a program makes.</summary>
internal static class StaffCampaigns
{
    private const string Form = """{"id":"x","defaultLanguage":"zh","languages":["zh"],"title":{"zh":"现场评价"},"pages":[{"code":"p1","items":[{"item":"question","code":"q1","type":"rating5","title":{"zh":"总体满意吗？"},"required":true},{"item":"question","code":"q2","type":"single","title":{"zh":"您常来吗？"},"options":[{"code":"often","text":{"zh":"常来"}},{"code":"rare","text":{"zh":"不常来"}}],"required":true},{"item":"question","code":"q3","type":"longText","title":{"zh":"还想说什么？"}}]}]}""";

    /// <summary>A draft with one questionnaire of three questions.</summary>
    /// <param name="site">Where.</param>
    /// <param name="title">Of the campaign.</param>
    /// <param name="population">As GraphQL calls it.</param>
    /// <param name="mode">In which its answers come.</param>
    /// <returns>Its id.</returns>
    public static async Task<string> DraftAsync(DemoSite site, string title, string population, string mode)
    {
        var (supervisor, questionnaire) = (await site.TokenAsync("supervisor"), "s" + Id()[..12]);
        await site.Http.DataAsync("mutation($id: String!, $q: String!, $text: String!) { saveQuestionnaire(commandId: $id, id: $q, expectedRevision: 0, questionnaire: $text) { id } }", new { id = Id(), q = questionnaire, text = Form }, supervisor);
        await site.Http.DataAsync("mutation($id: String!, $q: String!) { publishQuestionnaire(commandId: $id, id: $q, revision: 1) { id } }", new { id = Id(), q = questionnaire }, supervisor);
        var now = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
        var input = new
        {
            title, questionnaire, version = 1, languages = new[] { "zh" }, anonymity = "CONFIDENTIAL", modes = new[] { mode }, channels = new[] { "QR" },
            population = new { kind = population }, sample = new { everyone = true },
            schedule = new { cron = "0/5 * * * * ?", waves = 1 }, stop = "DATE", closesAt = now.AddHours(2).ToString("O"),
        };
        var made = await site.Http.DataAsync("mutation($id: String!, $input: CampaignPlanInput!) { createCampaign(commandId: $id, input: $input) { id } }", new { id = Id(), input }, await site.TokenAsync("staff"));
        return made.GetProperty("createCampaign").GetProperty("id").GetString()!;
    }

    /// <summary>Reviewed and published; its one wave starts within seconds.</summary>
    public static async Task PublishAsync(DemoSite site, string campaign)
    {
        await site.Http.DataAsync("mutation($id: String!, $campaign: String!) { reviewCampaign(commandId: $id, id: $campaign) { stage } }", new { id = Id(), campaign }, await site.TokenAsync("supervisor"));
        await site.Http.DataAsync("mutation($id: String!, $campaign: String!) { publishCampaign(commandId: $id, id: $campaign) { stage } }", new { id = Id(), campaign }, await site.TokenAsync("staff"));
    }

    private static string Id() => Guid.NewGuid().ToString("N");
}
