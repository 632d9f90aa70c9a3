using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Api.Tests.Pages;
using Oversight.Grains.Responses;
using Oversight.Testing;

namespace Oversight.Api.Tests.Answers.Offline;

/// <summary>Interviews that were taken without a connection come in: each once, whatever got lost on the way, or with a reason.</summary>
public abstract class OfflineStories(OfflineBureau bureau) : Spine.Stories(bureau)
{
    private const string Sync = "mutation($input: SyncInterviewInput!) { syncInterview(input: $input) { status repeated } }";
    private const string Counts = "query($campaign: String!) { responseCounts(campaign: $campaign) { complete partial overQuota } }";
    private const string Step = "mutation($id: String!, $campaign: String!) { closeCampaign(commandId: $id, id: $campaign, reason: \"到期\") { stage } }";
    private const string Young = """{"lives":{"codes":["yes"]},"age":{"codes":["young"]},"rating":{"number":4},"agree":{"agreed":true}}""";
    private const string Whole = """{"lives":{"codes":["yes"]},"rating":{"number":4},"agree":{"agreed":true}}""";
    private const string Other = """{"lives":{"codes":["yes"]},"rating":{"number":5},"agree":{"agreed":true}}""";

    [Fact]
    public async Task An_interview_is_stored_once_however_often_and_by_whomever_it_is_sent()
    {
        var input = Interview(OfflineBureau.Confidential, bureau.Take());

        (await SyncAsync(input)).ShouldBe("COMPLETE False");
        (await SyncAsync(input)).ShouldBe("COMPLETE True");
        (await SyncAsync(input, "supervisor")).ShouldBe("COMPLETE True", "the device was read by somebody else's");
        (await StoredAsync(input)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Fifty_at_once_of_one_interview_are_one_response_and_one_of_them_was_first()
    {
        var before = await CountsAsync(OfflineBureau.WalkIns);
        var input = Interview(OfflineBureau.WalkIns, null);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(at => SyncAsync(input, at % 2 == 0 ? "staff" : "supervisor")));

        answers.Count(answer => answer == "COMPLETE False").ShouldBe(1);
        answers.Count(answer => answer == "COMPLETE True").ShouldBe(49);
        (await CountsAsync(OfflineBureau.WalkIns)).GetProperty("complete").GetInt32().ShouldBe(before.GetProperty("complete").GetInt32() + 1);
    }

    [Fact]
    public async Task Fifty_interviews_at_once_are_fifty_responses()
    {
        var inputs = Enumerable.Range(0, 50).Select(_ => Interview(OfflineBureau.Ends, bureau.Take())).ToList();
        (await Task.WhenAll(inputs.Select(input => SyncAsync(input)))).ShouldAllBe(answer => answer == "COMPLETE False");
        (await Task.WhenAll(inputs.Select(input => SyncAsync(input)))).ShouldAllBe(answer => answer == "COMPLETE True");
        (await CountsAsync(OfflineBureau.Ends)).GetProperty("complete").GetInt32().ShouldBe(50);

        // The answers of all fifty got lost, and meanwhile the campaign closed and its ballot key is gone: each is still found by its key.
        await Http.DataAsync(Step, new { id = Id(), campaign = OfflineBureau.Ends }, await Bureau.TokenAsync("supervisor"));
        (await Task.WhenAll(inputs.Select(input => SyncAsync(input)))).ShouldAllBe(answer => answer == "COMPLETE True");
        (await RefusedAsync(inputs[0] with { Answers = Other })).Code.ShouldBe("ALREADY_ANSWERED");
        (await RefusedAsync(Interview(OfflineBureau.Ends, bureau.Take()))).ShouldBe(("INVALID_INPUT", "campaign", "Closed"));
        (await CountsAsync(OfflineBureau.Ends)).GetProperty("complete").GetInt32().ShouldBe(50);
    }

    [Fact]
    public async Task Another_content_under_the_same_key_is_refused_and_the_first_stands()
    {
        var walkIn = Interview(OfflineBureau.WalkIns, null);
        await SyncAsync(walkIn);
        (await RefusedAsync(walkIn with { Answers = Other })).Code.ShouldBe("ALREADY_ANSWERED");

        var invited = Interview(OfflineBureau.Confidential, bureau.Take());
        await SyncAsync(invited);
        (await RefusedAsync(invited with { Answers = Other })).Code.ShouldBe("ALREADY_ANSWERED");
        (await RefusedAsync(invited with { Number = bureau.Take() })).Code.ShouldBe("ALREADY_ANSWERED", "the key belongs to one invitation");
        (await RefusedAsync(Interview(OfflineBureau.Confidential, invited.Number) with { Answers = Other })).Code.ShouldBe("ALREADY_ANSWERED", "the invitation was asked by another device");
        (await StoredAsync(invited)).Single()!["answers"]!["rating"]!["number"]!.GetValue<int>().ShouldBe(4);
    }

    [Theory]
    [InlineData(OfflineBureau.Closed, "Closed")]
    [InlineData(OfflineBureau.Paused, "Paused")]
    [InlineData(OfflineBureau.WebOnly, "OtherWay")]
    public async Task A_campaign_that_takes_none_says_why_and_stores_nothing(string campaign, string reason)
    {
        (await RefusedAsync(Interview(campaign, 1))).ShouldBe(("INVALID_INPUT", "campaign", reason));
        (await CountsAsync(campaign)).GetProperty("complete").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_full_quota_is_told_and_the_interview_is_kept()
    {
        (await SyncAsync(Interview(OfflineBureau.Full, null) with { Answers = Young })).ShouldBe("COMPLETE False");
        var late = Interview(OfflineBureau.Full, null) with { Answers = Young };
        (await SyncAsync(late)).ShouldBe("OVER_QUOTA False");
        (await SyncAsync(late)).ShouldBe("OVER_QUOTA True");
        (await CountsAsync(OfflineBureau.Full)).GetProperty("overQuota").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Who_takes_no_interviews_there_is_refused()
    {
        var input = Interview(OfflineBureau.Confidential, bureau.Take());
        (await ErrorAsync(Sync, new { input })).Code.ShouldBe("AUTHENTICATION_REQUIRED");
        foreach (var other in new[] { "media", "officer", "elsewhere" })
        {
            (await ErrorAsync(Sync, new { input }, await Bureau.TokenAsync(other))).Code.ShouldBe("FORBIDDEN", other);
        }

        (await RefusedAsync(Interview(OfflineBureau.Elsewhere, 1))).Code.ShouldBe("FORBIDDEN");
        (await RefusedAsync(Interview("nosuch", 1))).Code.ShouldBe("NOT_FOUND");
        (await RefusedAsync(Interview(OfflineBureau.Confidential, 5_000))).Code.ShouldBe("NOT_FOUND");
        (await SyncAsync(input)).ShouldBe("COMPLETE False", "what was refused had stored nothing");
    }

    [Theory]
    [InlineData("interview", "TOO-SHORT")]
    [InlineData("wave", 7)]
    [InlineData("started", "1999-12-31T00:00:00Z")]
    [InlineData("breaks", -1)]
    [InlineData("pages", "nosuch")]
    [InlineData("rating", """{"lives":{"codes":["yes"]},"rating":{"number":9},"agree":{"agreed":true}}""")]
    [InlineData("agree", """{"lives":{"codes":["yes"]},"rating":{"number":3}}""")]
    [InlineData("answers", "[]")]
    public async Task What_breaks_a_rule_is_refused_with_its_field(string field, object value)
    {
        var input = JsonSerializer.SerializeToNode(Interview(OfflineBureau.WalkIns, null), JsonSerializerOptions.Web)!;
        input[field switch { "rating" or "agree" => "answers", _ => field }] = field == "pages" ? new JsonArray(new JsonObject { ["page"] = "nosuch", ["seconds"] = 1 }) : JsonValue.Create(value);

        var error = await ErrorAsync(Sync, new { input }, await Bureau.TokenAsync("staff"));

        error.Code.ShouldBe("INVALID_INPUT", error.Text);
        error.Field.ShouldBe(field);
    }

    [Fact]
    public async Task What_is_stored_is_marked_as_a_devices_and_the_campaign_answers_its_own_questions()
    {
        var invited = Interview(OfflineBureau.Confidential, bureau.Take()) with
        {
            Answers = """{"stratum":{"text":"forged"},"lives":{"codes":["yes"]},"rating":{"number":4},"agree":{"agreed":true}}""",
        };
        await SyncAsync(invited);

        var stored = (await StoredAsync(invited)).Single()!;
        stored["mode"]!.GetValue<string>().ShouldBe("offline");
        stored["day"]!.GetValue<string>().ShouldBe("2026-11-21", "the day of the interview in China, not of its arrival");
        stored["answers"]!["stratum"]!["text"]!.GetValue<string>().ShouldBe("330106001/all");
        stored["answers"]!["mode"]!["text"]!.GetValue<string>().ShouldBe("Offline");
        stored["paradata"]!["pages"]!.ToJsonString().ShouldBe("""[{"page":"who","seconds":40},{"page":"shops","seconds":55}]""");
        stored["paradata"]!["device"]!.GetValue<string>().ShouldBe("tablet");
        stored["paradata"]!["clock"]!["finished"]!.GetValue<DateTimeOffset>().ShouldBe(invited.Finished);
        stored["seed"]!.GetValue<long>().ShouldBe(ResponseId.Seed(invited.Interview));
    }

    [Fact]
    public async Task An_anonymous_campaign_keeps_neither_number_nor_times()
    {
        var input = Interview(OfflineBureau.Anonymous, bureau.Take());
        await SyncAsync(input);

        var stored = await LastAsync(OfflineBureau.Anonymous);
        stored["invitation"].ShouldBeNull();
        stored["paradata"]!["started"].ShouldBeNull();
        stored["paradata"]!["clock"]!["finished"].ShouldBeNull();
        stored["paradata"]!["clock"]!["ahead"]!.GetValue<int>().ShouldBeLessThan(0);
    }

    [Fact]
    public async Task What_was_broken_off_is_partial_and_the_list_says_so()
    {
        var input = Interview(OfflineBureau.Confidential, bureau.Take()) with { Answers = """{"lives":{"codes":["yes"]}}""", BrokenOff = true };
        (await SyncAsync(input)).ShouldBe("PARTIAL False");
        (await SyncAsync(input)).ShouldBe("PARTIAL True");
        (await StoredResponses.ContactsAsync(Bureau.Options, OfflineBureau.Confidential, input.Number!.Value)).ShouldBe(1);
    }

    [Fact]
    public async Task The_bundle_holds_the_questionnaire_and_whom_to_ask_and_no_token()
    {
        var done = Interview(OfflineBureau.Confidential, bureau.Take());
        await SyncAsync(done);
        using var staff = await Visitor.SignedInAsync(bureau, "staff");
        var list = await staff.GetAsync($"/staff/interviews/{OfflineBureau.Confidential}");
        var page = await staff.GetAsync(list.Document.QuerySelector("a[href^='/staff/offline/']")!.GetAttribute("href")!);

        page.Status.ShouldBe(HttpStatusCode.OK);
        var text = page.Document.QuerySelector("#bundle")!.TextContent;
        text.ShouldNotContain("token");
        var bundle = JsonNode.Parse(text)!;
        bundle["questionnaire"]!["title"]!["en"]!.GetValue<string>().ShouldBe("Survey of shopping streets");
        bundle["languages"]!.AsArray().Count.ShouldBe(2);
        var open = bundle["invitations"]!.AsArray();
        open.ShouldNotContain(one => one!["number"]!.GetValue<int>() == done.Number, "who answered is not asked again");
        open[0]!.AsObject().Select(member => member.Key).ShouldBe(["number", "stratum", "hidden"]);
        var policy = page.Answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'sha256-");
        policy.ShouldNotContain("unsafe");
        page.Document.QuerySelectorAll("[src], link[rel=stylesheet], [style], [onclick]").ShouldBeEmpty("the page holds all it needs, and nothing that its policy forbids");

        var file = await staff.GetAsync($"/staff/offline/{OfflineBureau.Confidential}/1?download=1");
        file.Answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("oversight-market1-1.html");
    }

    [Fact]
    public async Task The_bundle_is_for_who_takes_interviews_there()
    {
        var path = $"/staff/offline/{OfflineBureau.Confidential}/1";
        using var nobody = new Visitor(bureau);
        (await nobody.GetAsync(path)).Address.AbsolutePath.ShouldBe("/sign-in");
        using var media = await Visitor.SignedInAsync(bureau, "media");
        (await media.GetAsync(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var staff = await Visitor.SignedInAsync(bureau, "staff");
        (await staff.GetAsync($"/staff/offline/{OfflineBureau.Elsewhere}/1")).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var missing in new[] { $"{OfflineBureau.WebOnly}/1", $"{OfflineBureau.Confidential}/2", "nosuch/1" })
        {
            var page = await staff.GetAsync($"/staff/offline/{missing}");
            page.Status.ShouldBe(HttpStatusCode.NotFound, missing);
            page.Answer.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("script-src");
        }
    }

    private static InterviewText Interview(string campaign, int? number) => new(
        campaign, 1, number, ResponseId.Random(), "zh", Whole, false,
        new(2026, 11, 20, 17, 50, 0, TimeSpan.Zero), new(2026, 11, 20, 18, 0, 0, TimeSpan.Zero), new(2026, 11, 21, 1, 0, 0, TimeSpan.Zero),
        "TABLET", 0, [new("who", 40), new("shops", 55)]);

    private async Task<string> SyncAsync(InterviewText input, string account = "staff")
    {
        var answer = (await Http.DataAsync(Sync, new { input }, await Bureau.TokenAsync(account))).GetProperty("syncInterview");
        return $"{answer.GetProperty("status").GetString()} {answer.GetProperty("repeated").GetBoolean()}";
    }

    private async Task<(string? Code, string? Field, string? Value)> RefusedAsync(InterviewText input)
    {
        var extensions = (await Http.GraphQLAsync(Sync, new { input }, await Bureau.TokenAsync("staff"))).GetProperty("errors")[0].GetProperty("extensions");
        string? Text(string name) => extensions.TryGetProperty(name, out var text) ? text.GetString() : null;
        return (Text("code"), Text("field"), Text("value"));
    }

    private async Task<JsonElement> CountsAsync(string campaign) =>
        (await Http.DataAsync(Counts, new { campaign }, await Bureau.TokenAsync("supervisor"))).GetProperty("responseCounts");

    private async Task<IReadOnlyList<JsonNode?>> StoredAsync(InterviewText input) => [.. (await StoredResponses.ListAsync(Bureau.Options, input.Campaign, input.Number)).Select(text => JsonNode.Parse(text))];

    private async Task<JsonNode> LastAsync(string campaign) => JsonNode.Parse((await StoredResponses.ListAsync(Bureau.Options, campaign, null))[^1])!;
}
