using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Oversight.Api.Tests.Pages;
using Oversight.Testing;

namespace Oversight.Api.Tests.Campaigns;

/// <summary>
/// Guests are written to, once each, and what they are sent leads to their own answer sheet; slips carry the same links. Who has
/// not answered is reminded, also when the mail server was away.
/// </summary>
public abstract partial class MessageStories(bool postgres)
{
    private const string Form = """{"id":"x","defaultLanguage":"zh","languages":["zh"],"title":{"zh":"满意度"},"pages":[{"code":"p1","items":[{"item":"question","code":"q1","type":"rating5","title":{"zh":"总体满意吗？"},"required":true}]}]}""";

    private const string Whole = """{"lives":{"codes":["yes"]},"rating":{"number":4},"agree":{"agreed":true}}""";

    [Fact]
    public async Task Guests_are_written_to_once_each_and_reminded_while_they_have_not_answered()
    {
        using var gateway = new SmsGateway();
        var port = FreePort.Next();
        using var mail = new MailServer(port);
        await using var bureau = new MessageBureau(gateway.Url, port, postgres);
        await bureau.InitializeAsync();
        await Task.WhenAll(RemindersGoOutAsync(bureau, mail), InvitationsGoOutAsync(bureau, gateway));

        gateway.Taken.Select(message => message.Id).ShouldBeUnique();
        gateway.Taken.Count.ShouldBe(2, "sweeps have come by since, and nobody is written to twice");
        mail.Mailboxes.Taken.Count.ShouldBe(1, "sweeps have come by since");
        await bureau.Served.StopAsync();
        var (exitCode, output) = await SiloProgram.RunAsync(bureau.Options.Environment, "verify", "--data", bureau.Options.DataFolder!);
        exitCode.ShouldBe(0, output);
    }

    [GeneratedRegex("/a/(?<token>[0-9a-z]{26})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    /// <summary>The server is away at first: what one guest answers meanwhile is known when the letters are tried again.</summary>
    private static async Task RemindersGoOutAsync(MessageBureau bureau, MailServer mail)
    {
        var staff = await bureau.TokenAsync("supervisor");
        await UntilAsync(async () => (await MessagesAsync(bureau, staff)).Contains("1 QUEUED SocketException 3"));
        await AnswerAsync(bureau, bureau.Token(1), Whole);
        mail.Open();
        await UntilAsync(async () => !(await MessagesAsync(bureau, staff)).Any(line => line.Contains("QUEUED", StringComparison.Ordinal)));
        (await MessagesAsync(bureau, staff)).ShouldBe(
            ["0 SENT  4", "1 SENT  1", "1 FAILED refused: 550 1", "1 SKIPPED answered 1", "1 SKIPPED nobody can be reached 1"], ignoreOrder: true);

        var letter = mail.Mailboxes.Taken.ShouldHaveSingleItem();
        letter.To.Mailboxes.Single().Address.ShouldBe("forgets@guest.example");
        letter.From.Mailboxes.Single().Name.ShouldBe("市场监督管理局");
        letter.Subject.ShouldBe("提醒：问卷尚未填写（放心消费街区满意度调查）");
        letter.MessageId.ShouldBe($"{MessageBureau.Reminded}-1-2-1@scjg.example");
        Link().Match(letter.TextBody.ShouldNotBeNull()).Groups["token"].Value.ShouldBe(bureau.Token(2));
        using var visitor = new Visitor(bureau);
        (await visitor.GetAsync("/a/" + bureau.Token(2))).Text.ShouldContain("放心消费街区满意度调查");
    }

    private static async Task<string[]> MessagesAsync(MessageBureau bureau, string token)
    {
        var campaign = (await bureau.Http.DataAsync("query($id: String!) { campaign(id: $id) { messages { reminder state problem count } } }", new { id = MessageBureau.Reminded }, token)).GetProperty("campaign");
        return [.. campaign.GetProperty("messages").EnumerateArray().Select(line => $"{line.GetProperty("reminder")} {line.GetProperty("state")} {line.GetProperty("problem")} {line.GetProperty("count")}")];
    }

    private static async Task InvitationsGoOutAsync(MessageBureau bureau, SmsGateway gateway)
    {
        var (staff, supervisor) = (await bureau.TokenAsync("staff"), await bureau.TokenAsync("supervisor"));
        await bureau.Http.DataAsync("mutation($text: String!) { saveQuestionnaire(commandId: \"q1\", id: \"guests\", expectedRevision: 0, questionnaire: $text) { id } }", new { text = Form }, supervisor);
        await bureau.Http.DataAsync("mutation { publishQuestionnaire(commandId: \"q2\", id: \"guests\", revision: 1) { id } }", null, supervisor);
        var campaign = (await bureau.Http.DataAsync(CampaignDocuments.Create, new { id = "c1", input = Plan() }, staff)).GetProperty("createCampaign").GetProperty("id").GetString()!;
        var guests = new object[] { new { name = "赵代表", phone = "13800002222" }, new { name = "Ms Qian", phone = "13800003333", language = "en" }, new { name = "无电话" } };
        await bureau.Http.DataAsync(CampaignDocuments.Guests, new { id = "c2", campaign, guests }, staff);
        await bureau.Http.DataAsync(CampaignDocuments.Review, new { id = "c3", campaign }, supervisor);
        await bureau.Http.DataAsync(CampaignDocuments.Publish, new { id = "c4", campaign }, staff);

        await UntilAsync(() => Task.FromResult(gateway.Taken.Count >= 2));
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
    }

    private static async Task AnswerAsync(Spine.Bureau bureau, string token, string answers = "{\"q1\":{\"number\":5}}") => (await bureau.Http.DataAsync(
        "mutation($input: SubmitResponseInput!) { submitResponse(input: $input) { status } }", new { input = new { token, answers } }))
        .GetProperty("submitResponse").GetProperty("status").GetString().ShouldBe("COMPLETE");

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var left = 900; !await holds(); left--)
        {
            left.ShouldBeGreaterThan(0, "messages go out within minutes");
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
