using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL.Caching;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>
/// The first execution of a document takes GraphQL.NET's own path, every later one ours. Whatever the document, the
/// answers are the same to the byte.
/// </summary>
public sealed class PlannedExecutionTests(ShopServer server) : IClassFixture<ShopServer>
{
    [Theory]
    [InlineData("{ shop(code: \"S1\") { code name tags __typename neighbours(first: 3) { totalCount nodes { x: code y: name } } } }")]
    [InlineData("{ a: shop(code: \"1\") { code } b: shop(code: \"none\") { code } }")]
    [InlineData("{ shop(code: \"S1\") { ...A ... on Shop { parent { ...B parent { ...B } } } } } fragment A on Shop { name } fragment B on Shop { code }")]
    [InlineData("{ shops(first: 5) { nodes { code owner } } }")]
    [InlineData("{ shops(first: 3) { nodes { parent { owner } owner } } }")]
    [InlineData("{ refused }")]
    [InlineData("{ a: refused b: refused shop(code: \"S1\") { name } }")]
    [InlineData("{ shelf { title items { name broken } } }")]
    [InlineData("{ shelf { title required { name broken } } }")]
    [InlineData("{ shelf { things { __typename ... on Book { name pages } ... on Lamp { watts name } } } }")]
    [InlineData("{ shelf { things { name } matrix later { name } numbers } }")]
    [InlineData("{ shelf { things { __typename name ... on Book { pages } } } }")]
    [InlineData("mutation { rename(input: { commandId: \"0195b1d2-7f9b-7bd2-8d2b-1f2b3c4d5e6f\", code: \"S1\", name: \"新\", claims: [\"退款\"] }) { code name } }")]
    [InlineData("mutation { a: rename(input: { commandId: \"0195b1d2-7f9b-7bd2-8d2b-1f2b3c4d5e6f\", code: \"S1\", name: \"新\" }) { code } b: rename(input: { commandId: \"0195b1d2-7f9b-7bd2-8d2b-1f2b3c4d5e6f\", code: \"S2\", name: \"旧\" }) { name } }")]
    public async Task An_answer_is_the_same_from_the_plan(string document)
    {
        string first = (await server.PostAsync(document)).Text;

        first.ShouldContain("\"data\":");
        for (int i = 0; i < 3; i++)
            (await server.PostAsync(document)).Text.ShouldBe(first);
    }

    [Theory]
    [InlineData("query($c: ID!) { shop(code: $c) { code } }", "{\"c\":\"A\"}")]
    [InlineData("query($c: ID! = \"def\", $n: Int) { shop(code: $c) { code neighbours(first: $n) { totalCount } } }", "{}")]
    [InlineData("query($c: ID! = \"def\", $n: Int) { shop(code: $c) { code neighbours(first: $n) { totalCount } } }", "{\"n\":null}")]
    [InlineData("query($c: ID! = \"def\", $n: Int) { shop(code: $c) { code neighbours(first: $n) { totalCount } } }", "{\"n\":7}")]
    [InlineData("mutation($i: RenameInput!) { rename(input: $i) { code name } }", "{\"i\":{\"commandId\":\"0195b1d2-7f9b-7bd2-8d2b-1f2b3c4d5e6f\",\"code\":\"Q\",\"name\":\"名\",\"claims\":[]}}")]
    [InlineData("query($x: Float!) { half(number: $x) }", "{\"x\":0.1}")]
    public async Task Variables_are_read_the_same(string document, string variables)
    {
        string body = $"{{\"query\":{System.Text.Json.JsonSerializer.Serialize(document)},\"variables\":{variables}}}";
        string first = (await server.PostRawAsync(body)).Text;

        first.ShouldContain("\"data\":");
        (await server.PostRawAsync(body)).Text.ShouldBe(first);
    }

    [Theory]
    [InlineData("query Wrong1($c: ID!) { shop(code: $c) { code } }", "{\"c\":\"A\"}", "{}")]
    [InlineData("query Wrong2($x: Float!) { half(number: $x) }", "{\"x\":1}", "{\"x\":\"one\"}")]
    [InlineData("mutation Wrong3($i: RenameInput!) { rename(input: $i) { code } }", "{\"i\":{\"commandId\":\"0195b1d2-7f9b-7bd2-8d2b-1f2b3c4d5e6f\",\"code\":\"Q\",\"name\":\"名\"}}", "{\"i\":{\"commandId\":\"no guid\",\"code\":\"Q\",\"name\":\"名\"}}")]
    [InlineData("mutation Wrong4($i: RenameInput!) { rename(input: $i) { code } }", "{\"i\":{\"commandId\":\"0195b1d2-7f9b-7bd2-8d2b-1f2b3c4d5e6f\",\"code\":\"Q\",\"name\":\"名\"}}", "{\"i\":{\"commandId\":\"0195b1d2-7f9b-7bd2-8d2b-1f2b3c4d5e6f\",\"code\":\"Q\",\"name\":\"名\",\"more\":1}}")]
    public async Task Wrong_variables_are_refused_the_same(string document, string right, string wrong)
    {
        string Body(string variables) => $"{{\"query\":{System.Text.Json.JsonSerializer.Serialize(document)},\"variables\":{variables}}}";
        string first = (await server.PostRawAsync(Body(wrong))).Text;
        first.ShouldContain("INVALID_INPUT");

        (await server.PostRawAsync(Body(right))).Data.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Object);
        (await server.PostRawAsync(Body(wrong))).Text.ShouldBe(first);
        (await server.PostRawAsync(Body(right))).Data.ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Object);
    }

    [Theory]
    [InlineData("{ shop(code: \"plan\") { code } }", true)]
    [InlineData("{ shop(code: \"plan\") { ...F } } fragment F on Shop { code }", true)]
    [InlineData("mutation { rename(input: { commandId: \"0195b1d2-7f9b-7bd2-8d2b-1f2b3c4d5e6f\", code: \"S1\", name: \"plan\" }) { code } }", true)]
    [InlineData("{ shop(code: \"plan\") { code @include(if: true) } }", false)]
    [InlineData("{ shop(code: \"plan\") { code ... on Shop { code } } }", false)]
    [InlineData("{ __schema { queryType { name } } }", false)]
    public async Task Only_simple_operations_have_a_plan(string document, bool planned)
    {
        _ = (await server.PostAsync(document)).Data;

        var key = System.Text.Json.JsonEncodedText.Encode(document).EncodedUtf8Bytes;
        var cached = server.Services.GetRequiredService<DocumentCache>().Find(key).ShouldNotBeNull();
        (cached.Operation(null).Fields is not null).ShouldBe(planned);
    }

    [Fact]
    public async Task A_known_slow_query_is_stopped_too()
    {
        const string Document = "{ maybeSlow }";
        server.Services.GetRequiredService<Switch>().Slow = false;
        (await server.PostAsync(Document)).Data.GetProperty("maybeSlow").GetString().ShouldBe("fast");

        server.Services.GetRequiredService<Switch>().Slow = true;
        (await server.PostAsync(Document)).Extension("code").ShouldBe("TIMEOUT");
    }
}
