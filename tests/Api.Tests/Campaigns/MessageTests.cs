using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Oversight.Api.Tests.Pages;
using Oversight.Testing;

namespace Oversight.Api.Tests.Campaigns;

/// <summary>Guests are written to, once each, and what they are sent leads to their own answer sheet; slips carry the same links.</summary>
public sealed partial class MessageTests
{
    private const string Form = """{"id":"x","defaultLanguage":"zh","languages":["zh"],"title":{"zh":"满意度"},"pages":[{"code":"p1","items":[{"item":"question","code":"q1","type":"rating5","title":{"zh":"总体满意吗？"},"required":true}]}]}""";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_guest_with_a_telephone_gets_one_message_whose_link_is_answered_once(bool postgres)
    {
        using var gateway = new SmsGateway();
        await using var bureau = new SmsBureau(gateway.Url, postgres);
        await bureau.InitializeAsync();
        var (staff, supervisor) = (await bureau.TokenAsync("staff"), await bureau.TokenAsync("supervisor"));
        await bureau.Http.DataAsync("mutation($text: String!) { saveQuestionnaire(commandId: \"q1\", id: \"guests\", expectedRevision: 0, questionnaire: $text) { id } }", new { text = Form }, supervisor);
        await bureau.Http.DataAsync("mutation { publishQuestionnaire(commandId: \"q2\", id: \"guests\", revision: 1) { id } }", null, supervisor);
        var campaign = (await bureau.Http.DataAsync(CampaignDocuments.Create, new { id = "c1", input = Plan() }, staff)).GetProperty("createCampaign").GetProperty("id").GetString()!;
        var guests = new object[] { new { name = "赵代表", phone = "13800002222" }, new { name = "Ms Qian", phone = "13800003333", language = "en" }, new { name = "无电话" } };
        await bureau.Http.DataAsync(CampaignDocuments.Guests, new { id = "c2", campaign, guests }, staff);
        await bureau.Http.DataAsync(CampaignDocuments.Review, new { id = "c3", campaign }, supervisor);
        await bureau.Http.DataAsync(CampaignDocuments.Publish, new { id = "c4", campaign }, staff);

        await UntilAsync(() => gateway.Taken.Count >= 2);
        gateway.Taken.Select(message => message.To).ShouldBe(["13800002222", "13800003333"], ignoreOrder: true);
        var chinese = gateway.Taken.Single(message => message.To == "13800002222").Text;
        chinese.ShouldContain("邀请您填写问卷：座谈会评价");
        gateway.Taken.Single(message => message.To == "13800003333").Text.ShouldContain("Your answer is confidential");

        var token = Link().Match(chinese).Groups["token"].Value;
        (await bureau.Http.GetAsync(new Uri("/a/" + token, UriKind.Relative))).EnsureSuccessStatusCode();
        await AnswerAsync(bureau, token);
        await AnswerAsync(bureau, token);
        var row = (await bureau.Http.DataAsync(CampaignDocuments.Read, new { campaign }, staff)).GetProperty("campaign");
        (row.GetProperty("invited").GetInt32(), row.GetProperty("returned").GetInt32()).ShouldBe((3, 1));

        using var clerk = await Visitor.SignedInAsync(bureau, "staff");
        var slips = (await clerk.GetAsync($"/print/campaigns/{campaign}/slip?wave=1")).Document.QuerySelectorAll(".printed").Select(slip => slip.GetAttribute("data-link")!).ToList();
        slips.Count.ShouldBe(3);
        slips.ShouldContain(link => link.EndsWith("/a/" + token, StringComparison.Ordinal));
        using var anybody = new Visitor(bureau);
        (await anybody.GetAsync($"/print/campaigns/{campaign}/slip?wave=1")).Text.ShouldNotContain(token, Case.Sensitive, "links are for the staff");

        gateway.Taken.Select(message => message.Id).ShouldBeUnique();
        gateway.Taken.Count.ShouldBe(2, "sweeps have come by since, and nobody is written to twice");
        await bureau.Served.StopAsync();
        var (exitCode, output) = await SiloProgram.RunAsync(bureau.Options.Environment, "verify", "--data", bureau.Options.DataFolder!);
        exitCode.ShouldBe(0, output);
    }

    [GeneratedRegex("/a/(?<token>[0-9a-z]{26})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    private static async Task AnswerAsync(Spine.Bureau bureau, string token) => (await bureau.Http.DataAsync(
        "mutation($input: SubmitResponseInput!) { submitResponse(input: $input) { status } }", new { input = new { token, answers = "{\"q1\":{\"number\":5}}" } }))
        .GetProperty("submitResponse").GetProperty("status").GetString().ShouldBe("COMPLETE");

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var left = 300; !holds(); left--)
        {
            left.ShouldBeGreaterThan(0, "two messages within a minute");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    private static JsonObject Plan()
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
        return new()
        {
            ["title"] = "座谈会评价",
            ["questionnaire"] = "guests",
            ["version"] = 1,
            ["languages"] = new JsonArray("zh"),
            ["anonymity"] = "CONFIDENTIAL",
            ["population"] = new JsonObject { ["kind"] = "GUESTS" },
            ["sample"] = new JsonObject { ["everyone"] = true },
            ["schedule"] = new JsonObject { ["dates"] = new JsonArray(now.AddSeconds(10).ToString("O")) },
            ["channels"] = new JsonArray("SMS"),
            ["reminders"] = new JsonArray(3),
            ["stop"] = "DATE",
            ["closesAt"] = now.AddHours(2).ToString("O"),
        };
    }
}
