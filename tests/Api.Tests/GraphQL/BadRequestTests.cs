using System.Net;
using System.Text;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>Broken requests are 400 with the rule and, where there is one, the path; never 500.</summary>
public sealed class BadRequestTests(ShopServer server) : IClassFixture<ShopServer>
{
    public static TheoryData<string, string, string> Bodies() => new()
    {
        { """{"query":"{ __typename }","variables":{"a":{"b":["x","y\u0000"]}}}""", "variables.a.b[1]", "no U+0000" },
        { """{"query":"{ echo(text: \"\u0000\") }"}""", "query", "no U+0000" },
        { """{"query":"{ __typename }","variables":{"a":"\ud83d"}}""", "variables.a", "surrogates come in pairs" },
        { """{"query":"{ __typename }","variables":{"a\udc00":1}}""", "variables.\uFFFD", "surrogates come in pairs" },
        { """{"query":"{ __typename }","variables":{"input":{"n":1,"n":2}}}""", "variables.input.n", "keys are unique within an object" },
        { """{"query":"{ a }","query":"{ __typename }"}""", "query", "keys are unique within an object" },
        { """{"query":"{ __typename }","other":1,"other":2}""", "other", "keys are unique within an object" },
        { """{"query":"{ __typename }","other":["\u0000"]}""", "other[0]", "no U+0000" },
        { """{"query":"{ __typename }","extensions":{"a":"\u0000"}}""", "extensions.a", "no U+0000" },
        { """{"query":"{ __typename }","operationName":"\u0000"}""", "operationName", "no U+0000" },
        { """{"query":"{ __typename }"} trailing""", "body", "JSON (RFC 8259)" },
        { """{"query":"{ __typename }",}""", "body", "JSON (RFC 8259)" },
        { """{"query":"unterminated""", "body", "JSON (RFC 8259)" },
        { "", "body", "JSON (RFC 8259)" },
        { "null", "body", "one JSON object" },
        { """[{"query":"{ __typename }"}]""", "body", "one JSON object" },
        { """{"query":"{ __typename }","variables":{"n":1e999}}""", "variables.n", "finite numbers" },
        { "{\"query\":\"{ __typename }\",\"variables\":{\"n\":" + new string('9', 30_000) + "}}", "variables.n", "numbers of at most 100 characters" },
        { "{\"query\":\"{ __typename }\",\"variables\":{\"n\":" + new string('[', 10_000) + "}}", "body", "JSON (RFC 8259)" },
        { """{"query":null}""", "query", "required, a string" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_broken_body_is_refused_with_its_rule_and_path(string body, string field, string rule)
    {
        var answer = await server.PostRawAsync(body);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Extension("code").ShouldBe("BAD_REQUEST");
        answer.Extension("field").ShouldBe(field);
        answer.Extension("rule").ShouldBe(rule);
        server.Log.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF8, 0x88, 0x80, 0x80, 0x80 })]
    public async Task Bytes_that_are_not_utf8_are_refused(byte[] broken)
    {
        byte[] body = [.. "{\"query\":\"{ __typename } #"u8, .. broken, .. "\"}"u8];

        var answer = await server.PostAsync(body);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Extension("rule").ShouldBe("UTF-8");
    }

    [Fact]
    public async Task A_megabyte_is_refused_with_a_graphql_error()
    {
        var answer = await server.PostAsync("query($t: String!) { echo(text: $t) }", new { t = new string('字', 350_000) });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Extension("code").ShouldBe("BODY_TOO_LARGE");
        answer.Extension("rule").ShouldBe("0..65536 bytes");
    }

    [Fact]
    public async Task A_megabyte_of_unannounced_length_is_refused_too()
    {
        using var stream = new MemoryStream(new byte[1_000_000]);
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = new StreamContent(stream) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;

        var answer = await Answer.ReadAsync(await server.Http.SendAsync(request, TestContext.Current.CancellationToken));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Ten_thousand_chinese_characters_pass_for_anyone_and_more_for_staff()
    {
        const string Document = "query($t: String!) { echo(text: $t) }";
        string submission = new('投', 10_000);
        (await server.PostAsync(Encoding.UTF8.GetBytes($$$"""{"query":"{{{Document}}}","variables":{"t":"{{{submission}}}"}}"""))).Data.GetProperty("echo").GetString().ShouldBe(submission);

        byte[] large = Encoding.UTF8.GetBytes($$$"""{"query":"{{{Document}}}","variables":{"t":"{{{new string('投', 60_000)}}}"}}""");
        (await server.PostAsync(large)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await server.PostAsync(large, token: server.TokenOf("li"))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=gbk")]
    [InlineData("application/problem+json")]
    [InlineData("nonsense")]
    public async Task Another_content_type_is_refused_with_415(string contentType)
    {
        var answer = await server.PostAsync("""{"query":"{ __typename }"}"""u8.ToArray(), contentType: contentType);

        answer.Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        answer.Extension("code").ShouldBe("UNSUPPORTED_MEDIA_TYPE");
    }

    [Theory]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/json;charset=\"utf-8\"")]
    public async Task Ways_to_write_json_are_accepted(string contentType) =>
        (await server.PostAsync("""{"query":"{ __typename }"}"""u8.ToArray(), contentType: contentType)).Status.ShouldBe(HttpStatusCode.OK);

    [Theory]
    [InlineData("text/html", HttpStatusCode.NotAcceptable, "application/json")]
    [InlineData("application/problem+json", HttpStatusCode.NotAcceptable, "application/json")]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.NotAcceptable, "application/json")]
    [InlineData("application/*", HttpStatusCode.OK, "application/json")]
    [InlineData("application/graphql-response+json, application/json;q=0.9", HttpStatusCode.OK, "application/graphql-response+json")]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.9", HttpStatusCode.OK, "application/graphql-response+json")]
    [InlineData("application/graphql-response+json;q=0, */*", HttpStatusCode.OK, "application/json")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8", HttpStatusCode.OK, "application/json")]
    public async Task The_accept_header_chooses_by_exact_type_and_quality(string accept, HttpStatusCode status, string media)
    {
        var answer = await server.PostAsync("{ __typename }", accept: accept);

        answer.Status.ShouldBe(status);
        answer.MediaType.ShouldBe(media);
        answer.Response.Content.Headers.ContentType!.CharSet.ShouldBe("utf-8");
    }

    [Fact]
    public async Task A_mutation_by_get_is_405_and_says_post()
    {
        var response = await server.Http.GetAsync("?query=mutation{__typename}", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    public async Task Other_methods_are_405(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), server.Address);
        var response = await server.Http.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
    }

    [Theory]
    [InlineData("?query={__typename}&variables=[]", "variables")]
    [InlineData("?query={__typename}&variables={", "variables")]
    [InlineData("?query={__typename}&variables={\"a\":1,\"a\":2}", "variables.a")]
    [InlineData("?query={__typename}&query={a}", "query")]
    [InlineData("?variables={}", "query")]
    [InlineData("?query=%00", "query")]
    public async Task A_broken_url_is_400(string url, string field)
    {
        var answer = await Answer.ReadAsync(await server.Http.GetAsync(url, TestContext.Current.CancellationToken));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Extension("field").ShouldBe(field);
    }

    [Theory]
    [InlineData("query A { __typename } query B { __typename }", "C")]
    [InlineData("query A { __typename } query B { __typename }", null)]
    [InlineData("fragment F on Shop { name }", null)]
    public async Task An_operation_that_cannot_be_chosen_is_400(string document, string? name)
    {
        byte[] body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { query = document, operationName = name });
        (await server.PostAsync(body, "application/graphql-response+json")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}
