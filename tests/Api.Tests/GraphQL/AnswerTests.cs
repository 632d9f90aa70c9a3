using System.Net;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>What good requests get back, and what failing resolvers show.</summary>
public sealed class AnswerTests(ShopServer server) : IClassFixture<ShopServer>
{
    [Fact]
    public async Task Chinese_text_is_written_as_it_is()
    {
        var answer = await server.PostAsync("{ shop(code: \"S1\") { name tags neighbours(first: 2) { totalCount nodes { name } } } }");

        answer.Text.ShouldBe("""{"data":{"shop":{"name":"老张包子铺","tags":["food","breakfast"],"neighbours":{"totalCount":2,"nodes":[{"name":"邻居0"},{"name":"邻居1"}]}}}}""");
        answer.Response.Content.Headers.ContentLength.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_known_query_is_answered_from_the_cache_for_each_set_of_variables()
    {
        const string Document = "query Known($c: ID!, $with: Boolean!) { shop(code: $c) { code name @include(if: $with) } }";
        (await server.PostAsync(Document, new { c = "A", with = true })).Text.ShouldBe("""{"data":{"shop":{"code":"A","name":"老张包子铺"}}}""");
        (await server.PostAsync(Document, new { c = "B", with = false })).Text.ShouldBe("""{"data":{"shop":{"code":"B"}}}""");
        (await server.PostAsync(Document, new { c = "none", with = true })).Text.ShouldBe("""{"data":{"shop":null}}""");
        (await server.PostAsync(Document, new { c = "C" })).Extension("field").ShouldBe("with");
        (await server.PostAsync(Document, new { c = "D", with = true })).Text.ShouldBe("""{"data":{"shop":{"code":"D","name":"老张包子铺"}}}""");
    }

    [Fact]
    public async Task Fields_that_merge_are_answered_once()
    {
        const string Document = "query Merge { shop(code: \"S1\") { code ...A neighbours(first: 1) { nodes { code } } } } fragment A on Shop { name neighbours(first: 1) { totalCount nodes { name } } }";
        for (int i = 0; i < 3; i++)
            (await server.PostAsync(Document)).Text.ShouldBe("""{"data":{"shop":{"code":"S1","name":"老张包子铺","neighbours":{"totalCount":1,"nodes":[{"name":"邻居0","code":"N0"}]}}}}""");
    }

    [Fact]
    public async Task Aliases_and_typename_work_from_the_cache()
    {
        for (int i = 0; i < 3; i++)
            (await server.PostAsync("{ __typename a: shop(code: \"1\") { code } b: shop(code: \"2\") { c: code __typename } }")).Text.ShouldBe("""{"data":{"__typename":"Query","a":{"code":"1"},"b":{"c":"2","__typename":"Shop"}}}""");
    }

    [Fact]
    public async Task A_get_is_answered_like_a_post_and_not_stored()
    {
        var answer = await Answer.ReadAsync(await server.Http.GetAsync("?query=query($c:ID!){shop(code:$c){code}}&variables={\"c\":\"G\"}", TestContext.Current.CancellationToken));

        answer.Text.ShouldBe("""{"data":{"shop":{"code":"G"}}}""");
        answer.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_refusal_of_the_domain_names_code_field_value_and_rule()
    {
        var answer = await server.PostAsync("{ refused }");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Text.ShouldBe("""{"errors":[{"message":"shop.code: 18 characters with a valid check digit","locations":[{"line":1,"column":3}],"path":["refused"],"extensions":{"code":"INVALID_INPUT","field":"shop.code","value":"91X","rule":"18 characters with a valid check digit"}}],"data":{"refused":null}}""");
    }

    [Fact]
    public async Task Any_other_failure_is_masked_and_logged_under_a_correlation_id()
    {
        var answer = await server.PostAsync("{ broken }");

        answer.Text.ShouldNotContain("hunter2");
        answer.Text.ShouldNotContain("InvalidData");
        answer.Text.ShouldNotContain("INVALID_DATA");
        answer.Extension("code").ShouldBe("INTERNAL");
        string id = answer.Extension("correlationId")!;
        server.Log.Errors.ShouldContain(e => e.Message.Contains(id) && e.Exception is InvalidDataException);
    }

    [Fact]
    public async Task Suggestions_are_not_shown()
    {
        var answer = await server.PostAsync("{ shop(code: \"1\") { nam } whoam }");

        answer.Text.ShouldContain("Cannot query field");
        answer.Text.ShouldNotContain("Did you mean");
        answer.Text.ShouldNotContain("whoami");
    }

    [Fact]
    public async Task At_most_ten_errors_are_named()
    {
        var answer = await server.PostAsync("{" + string.Concat(Enumerable.Range(0, 60).Select(i => $" nothing{i}")) + " }");

        answer.Json.GetProperty("errors").GetArrayLength().ShouldBe(10);
    }

    [Fact]
    public async Task A_wrong_variable_names_its_path()
    {
        var answer = await server.PostAsync("mutation($i: RenameInput!) { rename(input: $i) { code } }", new { i = new { commandId = Guid.Empty, code = "S1" } });

        answer.Extension("code").ShouldBe("INVALID_INPUT");
        answer.Extension("field").ShouldBe("i.name");
    }

    [Fact]
    public async Task A_slow_resolver_is_stopped_by_the_timeout()
    {
        var answer = await server.PostAsync("{ slow }");

        answer.Extension("code").ShouldBe("TIMEOUT");
    }

    [Theory]
    [InlineData("{ whoami }", null, 401, "AUTHENTICATION_REQUIRED")]
    [InlineData("{ secret }", null, 401, "AUTHENTICATION_REQUIRED")]
    [InlineData("{ secret }", "clerk", 403, "FORBIDDEN")]
    [InlineData("query { ...F } fragment F on Query { a: secret }", "clerk", 403, "FORBIDDEN")]
    public async Task A_field_for_others_is_refused_also_from_the_cache(string document, string? role, int status, string code)
    {
        (await server.PostAsync(document, token: server.TokenOf("wang", "officer"))).Status.ShouldBe(HttpStatusCode.OK);

        var answer = await server.PostAsync(document, accept: "application/graphql-response+json", token: role is null ? null : server.TokenOf("wang", role));

        ((int)answer.Status).ShouldBe(status);
        answer.Extension("code").ShouldBe(code);
    }

    [Fact]
    public async Task A_resolver_sees_who_asks()
    {
        var answer = await server.PostAsync("{ whoami secret }", token: server.TokenOf("王警官", "officer"));

        answer.Text.ShouldBe("""{"data":{"whoami":"王警官","secret":"for officers"}}""");
    }
}
