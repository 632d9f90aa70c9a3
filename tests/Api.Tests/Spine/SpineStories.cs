using System.Collections.Concurrent;
using System.Text.Json;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Spine;

/// <summary>What the bureau is for, told through the front door; runs on each engine.</summary>
public abstract class SpineStories(Bureau bureau)
{
    private static readonly ConcurrentDictionary<Bureau, int> Taken = new();

    private HttpClient Http => bureau.Http;

    [Fact]
    public async Task A_complaint_shows_on_the_enterprise_and_the_street_at_once_and_counts_once()
    {
        var code = Own();
        var supervisor = await bureau.TokenAsync("supervisor");
        var before = await StreetConsumersAsync(supervisor, StreetOf(code));

        var receipt = await SubmitAsync(Complaint(code, content: "面里有一只苍蝇，店家不肯退款。"));

        var enterprise = (await Http.DataAsync(Documents.Enterprise, new { code }, supervisor)).GetProperty("enterprise");
        Channels(enterprise).ShouldBe("GOVERNMENT 0/0/0 LEGISLATURE 0/0/0 MEDIA 0/0/0 CONSUMERS 1/1/0");
        enterprise.GetProperty("street").GetProperty("code").GetString().ShouldBe(StreetOf(code));
        var line = enterprise.GetProperty("timeline").GetProperty("nodes").EnumerateArray().Single();
        line.GetProperty("channel").GetString().ShouldBe("CONSUMERS");
        line.GetProperty("kind").GetString().ShouldBe("COMPLAINT");
        line.GetProperty("summary").GetString().ShouldBe("面里有一只苍蝇，店家不肯退款。");
        (await StreetConsumersAsync(supervisor, StreetOf(code))).ShouldBe(before + 1);

        var tracked = (await Http.DataAsync(Documents.Track, new { receipt = receipt.Receipt })).GetProperty("track");
        tracked.GetProperty("number").GetString().ShouldBe(receipt.Number);
        tracked.GetProperty("state").GetString().ShouldBe("RECEIVED");
    }

    [Fact]
    public async Task The_same_command_fifty_times_at_once_is_one_complaint_and_one_answer()
    {
        var code = Own();
        var complaint = Complaint(code);

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SubmitAsync(complaint)));

        answers.Distinct().Count().ShouldBe(1);
        (await ConsumersAsync(code)).ShouldBe(1);
        (await SubmitAsync(complaint)).ShouldBe(answers[0]);
    }

    [Fact]
    public async Task The_same_command_with_other_content_is_refused_and_reveals_nothing()
    {
        var code = Own();
        var first = Complaint(code);
        var answer = await SubmitAsync(first);

        var error = await ErrorAsync(Documents.Submit, new { input = first with { content = "别的内容" } });

        error.Code.ShouldBe("COMMAND_REUSED");
        error.Field.ShouldBe("commandId");
        error.Text.ShouldNotContain(answer.Number);
        error.Text.ShouldNotContain(answer.Receipt);
        (await ConsumersAsync(code)).ShouldBe(1);
    }

    [Fact]
    public async Task Another_caller_may_use_the_same_id_and_sees_a_complaint_of_their_own()
    {
        var code = Own();
        var complaint = Complaint(code);
        var one = await SubmitAsync(complaint);
        var other = await SubmitAsync(complaint, await bureau.TokenAsync("staff"));
        other.Number.ShouldNotBe(one.Number);
        other.Receipt.ShouldNotBe(one.Receipt);
        (await ConsumersAsync(code)).ShouldBe(2);
    }

    [Fact]
    public async Task The_handling_officer_and_nobody_else_learns_who_complained()
    {
        var code = Own();
        var number = (await SubmitAsync(Complaint(code))).Number;
        var purpose = "联系投诉人安排调解";
        foreach (var other in new[] { "root", "supervisor", "officer", "officer2", "elsewhere", "staff", "deputy", "media" })
        {
            var refused = await ErrorAsync(Documents.ReadReporter, new { id = Id(), number, purpose }, await bureau.TokenAsync(other));
            refused.Code.ShouldBeOneOf("FORBIDDEN", "NOT_FOUND");
            refused.Text.ShouldNotContain("王小明");
        }

        (await ErrorAsync(Documents.ReadReporter, new { id = Id(), number, purpose })).Code.ShouldBe("AUTHENTICATION_REQUIRED");

        var officer = await bureau.TokenAsync("officer");
        await Http.DataAsync(Documents.Take, new { id = Id(), number }, officer);
        var person = (await Http.DataAsync(Documents.ReadReporter, new { id = Id(), number, purpose }, officer)).GetProperty("readReporter");
        person.GetProperty("name").GetString().ShouldBe("王小明");
        person.GetProperty("phone").GetString().ShouldBe("13800001111");
        (await ErrorAsync(Documents.ReadReporter, new { id = Id(), number, purpose }, await bureau.TokenAsync("officer2"))).Code.ShouldBe("FORBIDDEN");
        (await ErrorAsync(Documents.ReadReporter, new { id = Id(), number, purpose = " " }, officer)).Field.ShouldBe("purpose");
    }

    [Fact]
    public async Task Closing_moves_the_matter_from_open_to_closed_everywhere()
    {
        var code = Own();
        var receipt = await SubmitAsync(Complaint(code));
        var officer = await bureau.TokenAsync("officer");
        var close = new { id = Id(), number = receipt.Number };

        (await ErrorAsync(Documents.Close, close, officer)).Code.ShouldBe("FORBIDDEN");
        await Http.DataAsync(Documents.Take, new { id = Id(), number = receipt.Number }, officer);
        var closed = (await Http.DataAsync(Documents.Close, close, officer)).GetProperty("closeMatter");
        closed.GetProperty("state").GetString().ShouldBe("CLOSED");

        // The same command again has the same answer; a new one finds the matter closed.
        (await Http.DataAsync(Documents.Close, close, officer)).GetProperty("closeMatter").GetProperty("outcome").GetString().ShouldBe("SETTLED");
        (await ErrorAsync(Documents.Close, new { id = Id(), number = receipt.Number }, officer)).Code.ShouldBe("INVALID_INPUT");

        var enterprise = await EnterpriseAsync(code);
        Channels(enterprise).ShouldEndWith("CONSUMERS 1/0/1");
        (await Http.DataAsync(Documents.Track, new { receipt = receipt.Receipt })).GetProperty("track").GetProperty("state").GetString().ShouldBe("CLOSED");
    }

    [Fact]
    public async Task A_profile_as_of_an_instant_shows_what_was_known_then()
    {
        var code = Own();
        await SubmitAsync(Complaint(code));
        var between = TimeProvider.System.GetUtcNow();
        await SubmitAsync(Complaint(code));

        Channels(await EnterpriseAsync(code)).ShouldEndWith("CONSUMERS 2/2/0");
        Channels(await EnterpriseAsync(code, between)).ShouldEndWith("CONSUMERS 1/1/0");
        (await EnterpriseAsync(code, between.AddDays(-1000))).ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_business_that_nobody_knew_is_identified_and_its_matters_move()
    {
        var (code, name) = (Own(), $"路边小吃{Id()}");
        var officer = await bureau.TokenAsync("officer");
        var unknown = new { commandId = Id(), enterpriseName = name, address = "杭州市西湖区北山街道8号", street = BureauFiles.West, content = "吃坏肚子", reporter = Reporter };
        var first = await SubmitAsync(unknown);
        await SubmitAsync(unknown with { commandId = Id() });
        var business = (await Http.DataAsync(Documents.Search, new { text = name, first = 5 }, officer)).GetProperty("enterprises").GetProperty("nodes").EnumerateArray().Single().GetProperty("code").GetString()!;
        Channels(await EnterpriseAsync(business)).ShouldEndWith("CONSUMERS 2/2/0");

        var moved = await Http.DataAsync(Documents.Identify, new { id = Id(), business, enterprise = code }, officer);

        moved.GetProperty("identifyBusiness").GetInt32().ShouldBe(2);
        Channels(await EnterpriseAsync(business)).ShouldEndWith("CONSUMERS 0/0/0");
        Channels(await EnterpriseAsync(code)).ShouldEndWith("CONSUMERS 2/2/0");

        // Whoever names the business again is sent to the enterprise, and the first receipt still leads to its matter.
        await SubmitAsync(unknown with { commandId = Id() });
        Channels(await EnterpriseAsync(code)).ShouldEndWith("CONSUMERS 3/3/0");
        (await Http.DataAsync(Documents.Track, new { receipt = first.Receipt })).GetProperty("track").GetProperty("number").GetString().ShouldBe(first.Number);
    }

    [Fact]
    public async Task A_business_at_an_address_that_names_no_street_is_in_nobodys_area_and_the_bureau_finds_it()
    {
        var name = $"流动摊{Id()}";
        await SubmitAsync(new { commandId = Id(), enterpriseName = name, address = "河边第三棵树下", content = "短斤少两", reporter = Reporter });
        foreach (var (who, finds) in new[] { ("supervisor", true), ("elsewhere", true), ("media", false) })
        {
            var page = (await Http.DataAsync(Documents.Search, new { text = name }, await bureau.TokenAsync(who))).GetProperty("enterprises");
            page.GetProperty("nodes").GetArrayLength().ShouldBe(finds ? 1 : 0, who);
        }
    }

    [Fact]
    public async Task A_business_is_placed_in_the_street_that_its_address_names()
    {
        var name = $"夜宵店{Id()}";
        await SubmitAsync(new { commandId = Id(), enterpriseName = name, address = "浙江省杭州市西湖区北山街道8号", content = "短斤少两", reporter = Reporter });
        var page = (await Http.DataAsync(Documents.Search, new { text = name, street = BureauFiles.North }, await bureau.TokenAsync("supervisor"))).GetProperty("enterprises");
        page.GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Searching_pages_through_every_match_once_and_stays_in_the_area()
    {
        var supervisor = await bureau.TokenAsync("supervisor");
        var found = new List<string>();
        string? after = null;
        do
        {
            var page = (await Http.DataAsync(Documents.Search, new { text = "面馆", street = BureauFiles.North, first = 7, after }, supervisor)).GetProperty("enterprises");
            page.GetProperty("totalCount").GetInt32().ShouldBe(30);
            found.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        found.ShouldBe(BureauFiles.Codes.Where((_, at) => at % 2 == 0), ignoreOrder: true);
        (await ErrorAsync(Documents.Search, new { text = "面馆", street = BureauFiles.Other, first = 7 }, supervisor)).Code.ShouldBe("FORBIDDEN");
        (await ErrorAsync(Documents.Search, new { text = "面馆", first = 7, after = "%%%" }, supervisor)).Field.ShouldBe("after");
    }

    [Fact]
    public async Task Nobody_sees_a_profile_without_signing_in_or_outside_their_area()
    {
        var elsewhere = BureauFiles.Codes[59];
        (await ErrorAsync(Documents.Enterprise, new { code = elsewhere })).Code.ShouldBe("AUTHENTICATION_REQUIRED");
        (await ErrorAsync(Documents.Street, new { code = BureauFiles.North })).Code.ShouldBe("AUTHENTICATION_REQUIRED");
        (await ErrorAsync(Documents.Enterprise, new { code = elsewhere }, await bureau.TokenAsync("supervisor"))).Code.ShouldBe("FORBIDDEN");
        (await ErrorAsync(Documents.Street, new { code = BureauFiles.Other }, await bureau.TokenAsync("supervisor"))).Code.ShouldBe("FORBIDDEN");
        (await Http.DataAsync(Documents.Street, new { code = BureauFiles.Other }, await bureau.TokenAsync("root"))).GetProperty("street").GetProperty("name").GetString().ShouldBe("清波街道");
    }

    [Fact]
    public async Task Content_and_reports_are_for_those_who_handle_them_and_figures_for_everyone_signed_in()
    {
        var code = Own();
        var secret = "该店后厨使用过期原料";
        var number = (await Http.DataAsync(Documents.Report, new { input = new { commandId = Id(), enterprise = code, content = secret } }))
            .GetProperty("submitReport").GetProperty("number").GetString()!;

        foreach (var (who, sees) in new[] { ("supervisor", true), ("officer", true), ("staff", false), ("deputy", false), ("media", false), ("root", false) })
        {
            var token = await bureau.TokenAsync(who);
            var enterprise = (await Http.DataAsync(Documents.Enterprise, new { code }, token)).GetProperty("enterprise");
            Channels(enterprise).ShouldEndWith("CONSUMERS 1/1/0");
            enterprise.ToString().Contains(secret, StringComparison.Ordinal).ShouldBe(sees, who);

            var matter = await Http.GraphQLAsync(Documents.Matter, new { number }, token);
            matter.ToString().Contains(secret, StringComparison.Ordinal).ShouldBe(sees, who);
        }
    }

    [Fact]
    public async Task An_anonymous_report_has_no_reporter_anywhere()
    {
        var code = Own();
        var number = (await Http.DataAsync(Documents.Report, new { input = new { commandId = Id(), enterprise = code, content = "无证经营" } }))
            .GetProperty("submitReport").GetProperty("number").GetString()!;
        var officer = await bureau.TokenAsync("officer");
        (await Http.DataAsync(Documents.Matter, new { number }, officer)).GetProperty("matter").GetProperty("hasReporter").GetBoolean().ShouldBeFalse();
        await Http.DataAsync(Documents.Take, new { id = Id(), number }, officer);
        (await Http.DataAsync(Documents.ReadReporter, new { id = Id(), number, purpose = "核实" }, officer)).GetProperty("readReporter").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [MemberData(nameof(BadInputs))]
    public async Task Bad_input_names_field_and_rule_and_stores_nothing(string field, string change)
    {
        var code = Own();
        var supervisor = await bureau.TokenAsync("supervisor");
        var street = await StreetConsumersAsync(supervisor, StreetOf(code));
        var input = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(JsonSerializer.Serialize(Complaint(code)))!;
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(change)!)
        {
            input[name] = value;
        }

        var error = await ErrorAsync(Documents.Submit, new { input });

        error.Field.ShouldBe(field);
        error.Rule.ShouldNotBeNullOrEmpty();
        (await ConsumersAsync(code)).ShouldBe(0);
        (await StreetConsumersAsync(supervisor, StreetOf(code))).ShouldBe(street);
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "enterprise", """{"enterprise":"91330106XX0000001"}""" },
        { "enterprise", """{"enterprise":"911100006000373410"}""" },
        { "enterprise", """{"enterprise":"91110000600037341L"}""" },
        { "enterprise", """{"enterprise":null}""" },
        { "enterpriseName", """{"enterpriseName":"张记"}""" },
        { "address", """{"enterprise":null,"enterpriseName":"张记"}""" },
        { "street", """{"street":"33010600"}""" },
        { "street", """{"street":"999999999"}""" },
        { "content", """{"content":""}""" },
        { "content", """{"content":"  "}""" },
        { "content", """{"content":"a\u0007b"}""" },
        { "occurredOn", """{"occurredOn":"2999-01-01"}""" },
        { "claims", """{"claims":["REFUND","REFUND"]}""" },
        { "reporter", """{"reporter":null}""" },
        { "reporter.name", """{"reporter":{"name":"","phone":"13800001111"}}""" },
        { "reporter.phone", """{"reporter":{"name":"王","phone":"abc"}}""" },
        { "commandId", """{"commandId":""}""" },
        { "commandId", """{"commandId":"a b"}""" },
        { "source", """{"source":"HOTLINE"}""" },
    };

    [Fact]
    public async Task A_content_of_a_megabyte_is_refused_with_a_reason()
    {
        var code = Own();
        using var body = new StringContent(
            JsonSerializer.Serialize(new { query = Documents.Submit, variables = new { input = Complaint(code, new string('长', 350_000)) } }), System.Text.Encoding.UTF8, "application/json");
        using var answer = await Http.PostAsync(new Uri("/graphql", UriKind.Relative), body);
        ((int)answer.StatusCode).ShouldBeOneOf(400, 413);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("errors");
        (await ConsumersAsync(code)).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_watches_an_enterprise_sees_the_next_complaint()
    {
        var code = Own();
        using var watch = await Watching.StartAsync(Http, Documents.Watch, new { code }, await bureau.TokenAsync("supervisor"));
        await SubmitAsync(Complaint(code));
        var change = await watch.NextAsync();
        change.GetProperty("data").GetProperty("enterpriseChanged").GetProperty("channels")[3].GetProperty("received").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_receipt_and_a_wrong_password_say_the_same_as_unknown_ones()
    {
        (await Http.DataAsync(Documents.Track, new { receipt = new string('0', 26) })).GetProperty("track").ValueKind.ShouldBe(JsonValueKind.Null);
        (await Http.DataAsync(Documents.Track, new { receipt = "not a receipt" })).GetProperty("track").ValueKind.ShouldBe(JsonValueKind.Null);
        var wrong = await Should.ThrowAsync<HttpRequestException>(() => Http.SignInAsync("supervisor", "wrong-password"));
        var unknown = await Should.ThrowAsync<HttpRequestException>(() => Http.SignInAsync("nobody", "wrong-password"));
        unknown.Message.ShouldBe(wrong.Message);
    }

    private static ReporterText Reporter => new("王小明", "13800001111", "杭州市西湖区某路1号");

    private static string Id() => Guid.NewGuid().ToString("N");

    private static ComplaintText Complaint(string code, string content = "买到的面是坏的。") =>
        new(Id(), code, content, ["REFUND"], Reporter, "2026-11-01");

    private static string StreetOf(string code) => Array.IndexOf(BureauFiles.Codes, code) % 2 == 0 ? BureauFiles.North : BureauFiles.West;

    private static string Channels(JsonElement subject) => string.Join(' ', subject.GetProperty("channels").EnumerateArray().Select(channel =>
        $"{channel.GetProperty("channel").GetString()} {channel.GetProperty("received").GetInt32()}/{channel.GetProperty("open").GetInt32()}/{channel.GetProperty("closed").GetInt32()}"));

    /// <summary>An enterprise of the supervisor's district that no other story uses.</summary>
    private string Own() => BureauFiles.Codes[Taken.AddOrUpdate(bureau, 0, (_, last) => last + 1)];

    private async Task<(string Number, string Receipt)> SubmitAsync(object input, string? token = null)
    {
        var answer = (await Http.DataAsync(Documents.Submit, new { input }, token)).GetProperty("submitComplaint");
        return (answer.GetProperty("number").GetString()!, answer.GetProperty("receipt").GetString()!);
    }

    private async Task<JsonElement> EnterpriseAsync(string code, DateTimeOffset? asOf = null) =>
        (await Http.DataAsync(Documents.Enterprise, new { code, asOf }, await bureau.TokenAsync("supervisor"))).GetProperty("enterprise");

    private async Task<int> ConsumersAsync(string code) =>
        (await EnterpriseAsync(code)).GetProperty("channels")[3].GetProperty("received").GetInt32();

    private async Task<int> StreetConsumersAsync(string token, string street) =>
        (await Http.DataAsync(Documents.Street, new { code = street }, token)).GetProperty("street").GetProperty("channels")[3].GetProperty("received").GetInt32();

    private async Task<(string? Code, string? Field, string? Rule, string Text)> ErrorAsync(string query, object variables, string? token = null)
    {
        var answer = await Http.GraphQLAsync(query, variables, token);
        answer.TryGetProperty("errors", out var errors).ShouldBeTrue(answer.ToString());
        var extensions = errors[0].TryGetProperty("extensions", out var given) ? given : default;
        return (Text(extensions, "code"), Text(extensions, "field"), Text(extensions, "rule"), answer.ToString());
    }

    private static string? Text(JsonElement extensions, string name) =>
        extensions.ValueKind == JsonValueKind.Object && extensions.TryGetProperty(name, out var value) ? value.GetString() : null;

#pragma warning disable IDE1006, SA1300 // These are the names on the wire.
    private sealed record ReporterText(string name, string phone, string address);

    private sealed record ComplaintText(string commandId, string enterprise, string content, string[] claims, ReporterText reporter, string occurredOn);
#pragma warning restore IDE1006, SA1300
}
