using System.Net;
using System.Text;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>What no client of good will sends: refused with status, field and rule, and nothing is stored.</summary>
public abstract class RawInputStories(Bureau bureau) : Stories(bureau)
{
    private const string Whole =
        """{"commandId":"COMMAND","enterprise":"CODE","content":"坏面","reporter":{"name":"王小明","phone":"13800001111"}}""";

    private static readonly string Code = BureauFiles.Codes[51];

    /// <summary>What is replaced in the variables of a good submission, by what, and the word by which the error names it.</summary>
    public static TheoryData<string, string, string> Inputs => new()
    {
        { "坏面", """a\u0000b""", "content" },
        { "坏面", """a\ud800b""", "content" },
        { "坏面", """a\udfff\ud800b""", "content" },
        { "坏面", """a\u0007b""", "content" },
        { "坏面", """a\u0085b""", "content" },
        { "坏面", "", "content" },
        { "坏面", """\u3000\u00a0\t""", "content" },
        { "\"坏面\"", "null", "content" },
        { "\"坏面\"", "5", "content" },
        { "\"坏面\"", "true", "content" },
        { "\"坏面\"", """["坏面"]""", "content" },
        { "\"坏面\"", """{"text":"坏面"}""", "content" },
        { "\"坏面\"", "\"坏面\",\"content\":\"别的\"", "content" },
        { "\"坏面\"", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"坏面\"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "content" },
        { "\"content\":\"坏面\",", "", "content" },
        { "\"commandId\"", "\"reporterAge\":7,\"commandId\"", "reporterAge" },
        { "\"commandId\"", "\"\":7,\"commandId\"", "input" },
        { "\"COMMAND\"", "7", "commandId" },
        { "\"COMMAND\"", "null", "commandId" },
        { "\"COMMAND\"", "[\"COMMAND\"]", "commandId" },
        { "\"commandId\"", "\"claims\":[\"FLY\"],\"commandId\"", "claims" },
        { "\"commandId\"", "\"claims\":[null],\"commandId\"", "claims" },
        { "\"commandId\"", "\"claims\":[[\"REFUND\"]],\"commandId\"", "claims" },
        { "\"commandId\"", "\"claims\":\"refund\",\"commandId\"", "claims" },
        { "\"commandId\"", "\"claims\":7,\"commandId\"", "claims" },
        { "\"commandId\"", "\"source\":\"NOWHERE\",\"commandId\"", "source" },
        { "\"commandId\"", "\"source\":1,\"commandId\"", "source" },
        { "\"commandId\"", "\"occurredOn\":\"2026-02-30\",\"commandId\"", "occurredOn" },
        { "\"commandId\"", "\"occurredOn\":\"12026-01-01\",\"commandId\"", "occurredOn" },
        { "\"commandId\"", "\"occurredOn\":\"01/02/2026\",\"commandId\"", "occurredOn" },
        { "\"commandId\"", "\"occurredOn\":\"0001-01-01\",\"commandId\"", "occurredOn" },
        { "\"commandId\"", "\"occurredOn\":\"9999-12-31\",\"commandId\"", "occurredOn" },
        { "\"commandId\"", "\"occurredOn\":\"\",\"commandId\"", "occurredOn" },
        { "\"commandId\"", "\"occurredOn\":20261101,\"commandId\"", "occurredOn" },
        { "\"commandId\"", "\"occurredOn\":99999999999999999999999999,\"commandId\"", "occurredOn" },
        { "\"commandId\"", "\"occurredOn\":1e300,\"commandId\"", "occurredOn" },
        { "\"commandId\"", "\"occurredOn\":{\"year\":2026},\"commandId\"", "occurredOn" },
        { "\"commandId\"", "\"street\":330106001,\"commandId\"", "street" },
        { "\"CODE\"", "7", "enterprise" },
        { "\"CODE\"", "\"\"", "enterprise" },
        { "{\"name\":\"王小明\",\"phone\":\"13800001111\"}", "[]", "reporter" },
        { "{\"name\":\"王小明\",\"phone\":\"13800001111\"}", "\"王小明\"", "reporter" },
        { "\"phone\":\"13800001111\"", "\"phone\":13800001111", "phone" },
        { ",\"phone\":\"13800001111\"", "", "phone" },
        { "\"name\":\"王小明\"", "\"name\":\"王\\n小明\"", "reporter.name" },
        { Whole, "null", "input" },
        { Whole, "[]", "input" },
        { Whole, "\"text\"", "input" },
        { Whole, "7", "input" },
        { "}}", "}", "body" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public async Task A_malformed_submission_is_refused_with_its_field_and_stores_nothing(string what, string by, string field)
    {
        var before = await ConsumersAsync(Code);
        Whole.ShouldContain(what);
        var input = Whole.Replace(what, by, StringComparison.Ordinal).Replace("COMMAND", Id(), StringComparison.Ordinal).Replace("CODE", Code, StringComparison.Ordinal);

        var answer = await Raw.PostAsync(Http, Encoding.UTF8.GetBytes($$$"""{"query":"{{{Operations.Submit}}}","variables":{"input":{{{input}}}}}"""));

        Refused(answer, field);
        (await ConsumersAsync(Code)).ShouldBe(before);
    }

    /// <summary>A GraphQL literal has escapes of its own: they reach the field past every check of the JSON.</summary>
    [Theory]
    [InlineData("\"a\\u0000b\"")]
    [InlineData("\"a\\ud800b\"")]
    [InlineData("\"a\\udc00\\ud800b\"")]
    [InlineData("\"a\\u0001b\"")]
    [InlineData("\"a\\u{110000}b\"")]
    [InlineData("\"\\q\"")]
    [InlineData("\"\"\"\"\"\"")]
    [InlineData("\"unfinished")]
    public async Task A_broken_literal_in_a_document_is_refused(string literal)
    {
        var before = await ConsumersAsync(Code);
        var officer = await Bureau.TokenAsync("officer");
        var submit = $$"""mutation { submitComplaint(input: { commandId: "{{Id()}}", enterprise: "{{Code}}", content: {{literal}}, reporter: { name: "王", phone: "13800001111" } }) { number } }""";

        var answer = await Raw.AskAsync(Http, submit);

        ((int)answer.Status).ShouldBeLessThan(500);
        answer.Code.ShouldNotBe("INTERNAL");
        answer.Error.ShouldNotBeNull(answer.Text);
        (await ConsumersAsync(Code)).ShouldBe(before);
        foreach (var question in Questions)
        {
            var asked = await Raw.AskAsync(Http, question.Replace("TEXT", literal, StringComparison.Ordinal), null, officer);
            ((int)asked.Status).ShouldBeLessThan(500);
            asked.Text.ShouldNotContain("INTERNAL", Case.Sensitive, question + literal);
        }
    }

    private static readonly string[] Questions =
    [
        "{ enterprise(code: TEXT) { code } }", "{ street(code: TEXT) { code } }", "{ matter(number: TEXT) { number } }", "{ track(receipt: TEXT) { number } }",
        "{ enterprises(filter: { text: TEXT }) { totalCount } }", "{ enterprises(filter: { street: TEXT }) { totalCount } }", "{ enterprises(after: TEXT) { totalCount } }",
        "{ matters(filter: { enterprise: TEXT }) { nodes { number } } }", "{ matters(filter: { street: TEXT }) { nodes { number } } }", "{ matters(after: TEXT) { nodes { number } } }",
        "mutation { takeMatter(commandId: \"x\", number: TEXT) { number } }", "mutation { identifyBusiness(commandId: \"x\", business: TEXT, enterprise: \"91110000600037341L\") }",
        "mutation { takeMatter(commandId: \"x\", number: \"TS-\\u0000-7\") { number } }", "{ matter(number: \"TS-\\u0000-7\") { number } }", "{ matter(number: \"TS-\\ud800-7\") { number } }",
        "mutation { identifyBusiness(commandId: \"x\", business: TEXT, enterprise: TEXT) }",
    ];

    [Theory]
    [InlineData("first: 0")]
    [InlineData("first: -1")]
    [InlineData("first: 101")]
    [InlineData("first: null")]
    [InlineData("first: 2147483647")]
    [InlineData("first: 2147483648")]
    [InlineData("first: 99999999999999999999999999999999")]
    [InlineData("first: 1e2")]
    [InlineData("first: 20.0")]
    [InlineData("first: \"20\"")]
    [InlineData("first: [20]")]
    [InlineData("first: true")]
    [InlineData("first: {}")]
    [InlineData("first: TWENTY")]
    [InlineData("last: 20")]
    [InlineData("orderBy: NAME")]
    [InlineData("orderBy: \"REGISTERED_ASC\"")]
    [InlineData("orderBy: null")]
    [InlineData("filter: []")]
    [InlineData("filter: { name: \"面\" }")]
    [InlineData("filter: { text: 7 }")]
    public async Task A_wrong_argument_is_refused_by_its_name(string argument)
    {
        var token = await Bureau.TokenAsync("supervisor");
        Refused(await Raw.AskAsync(Http, $"{{ enterprises({argument}) {{ totalCount }} }}", null, token), argument[..argument.IndexOf(':', StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("-2147483649")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("1e2000")]
    [InlineData("20.5")]
    [InlineData("\"20\"")]
    [InlineData("[20]")]
    [InlineData("{}")]
    [InlineData("true")]
    public async Task A_wrong_variable_is_refused_by_its_name(string value)
    {
        var token = await Bureau.TokenAsync("supervisor");
        var body = $$$"""{"query":"query Search($first: Int) { enterprises(first: $first) { totalCount } }","variables":{"first":{{{value}}}}}""";
        Refused(await Raw.PostAsync(Http, Encoding.UTF8.GetBytes(body), token), "first");
    }

    [Theory]
    [InlineData("\"yesterday\"")]
    [InlineData("\"2026-11-24\"")]
    [InlineData("\"2026-11-24T08:00:00\"")]
    [InlineData("\"9999-12-31T23:59:59-14:00\"")]
    [InlineData("\"0001-01-01T00:00:00+14:00\"")]
    [InlineData("99999999999999999999999")]
    [InlineData("{}")]
    public async Task A_wrong_instant_is_refused_or_answered(string value)
    {
        var token = await Bureau.TokenAsync("supervisor");
        var body = $$$"""{"query":"query E($asOf: DateTime) { enterprise(code: \"{{{Code}}}\", asOf: $asOf) { code } }","variables":{"asOf":{{{value}}}}}""";
        var answer = await Raw.PostAsync(Http, Encoding.UTF8.GetBytes(body), token);
        if (answer.Error is not null)
        {
            Refused(answer, "asOf");
        }
    }

    [Theory]
    [InlineData("""{"userName":"officer"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"userName":7,"password":"x"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"userName":["officer"],"password":"x"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"userName":"officer","userName":"root","password":"x"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"UserName":"officer","password":"x"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"userName":"a\u0000b","password":"x"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"userName":"officer","password":"a\u0000b"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"userName":"a\ud800b","password":"x"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"userName":"officer","password":"a\ud800b"}""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""null""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""[]""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"userName":"officer","password":"x"} trailing""", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("""{"userName":"officer" """, "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("userName=officer&password=x", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("""{"userName":"officer","password":"x"}""", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("""{"userName":"officer","password":"x"}""", "nonsense", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("""{"userName":"nobody\u202e' OR 1=1 --","password":"x"}""", "application/json", HttpStatusCode.Unauthorized)]
    public async Task A_malformed_sign_in_is_refused_with_a_rule(string body, string contentType, HttpStatusCode status)
    {
        var answer = await Raw.PostAsync(Http, Encoding.UTF8.GetBytes(body), contentType: contentType, path: "/api/login");
        answer.Status.ShouldBe(status, answer.Text);
        answer.Json.GetProperty("code").GetString().ShouldNotBeNullOrEmpty();
        answer.Json.GetProperty("rule").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Bytes_that_are_no_text_and_bodies_without_end_do_not_sign_in()
    {
        byte[] broken = [.. "{\"userName\":\"offic"u8, 0xE6, 0x97, .. "\",\"password\":\"x\"}"u8];
        (await Raw.PostAsync(Http, broken, path: "/api/login")).Status.ShouldBe(HttpStatusCode.BadRequest);
        byte[] overlong = [.. "{\"userName\":\"officer\",\"password\":\""u8, 0xC0, 0x80, .. "\"}"u8];
        (await Raw.PostAsync(Http, overlong, path: "/api/login")).Status.ShouldBe(HttpStatusCode.BadRequest);
        var large = Encoding.UTF8.GetBytes($$"""{"userName":"officer","password":"{{new string('x', 1_000_000)}}"}""");
        (await Raw.PostAsync(Http, large, path: "/api/login")).Status.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task An_unannounced_megabyte_does_not_sign_in()
    {
        using var content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes($$"""{"userName":"officer","password":"{{new string('x', 1_000_000)}}"}""")));
        content.Headers.ContentType = new("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/login", UriKind.Relative)) { Content = content };
        request.Headers.TransferEncodingChunked = true;
        using var answer = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge);
    }

    private static void Refused(Raw answer, string field)
    {
        answer.Status.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.OK);
        answer.Error.ShouldNotBeNull(answer.Text);
        if (answer.Status == HttpStatusCode.OK)
        {
            // A field's own refusal is part of an answer that was executed (GraphQL over HTTP, 6.4.1).
            answer.Code.ShouldBe("INVALID_INPUT");
        }

        answer.Text.ShouldNotContain("INTERNAL", Case.Sensitive);
        $"{answer.Field} {answer.Error.Value.GetProperty("message").GetString()}".ShouldContain(field, Case.Sensitive, answer.Text);
        answer.Code.ShouldNotBeNullOrEmpty(answer.Text);
    }
}
