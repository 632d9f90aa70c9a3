using System.Net;
using Oversight.Api.GraphQL;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>A server whose schema only signed-in callers may read.</summary>
public sealed class IntrospectionTests(IntrospectionTests.ClosedServer server) : IClassFixture<IntrospectionTests.ClosedServer>
{
    [Theory]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("{ ...F } fragment F on Query { t: __type(name: \"Shop\") { name } }")]
    public async Task Only_the_signed_in_read_the_schema_also_once_it_is_cached(string document)
    {
        (await server.PostAsync(document, token: server.TokenOf("li"))).Status.ShouldBe(HttpStatusCode.OK);

        var answer = await server.PostAsync(document);

        answer.Status.ShouldBe(HttpStatusCode.Forbidden);
        answer.Extension("code").ShouldBe("FORBIDDEN");
        (await server.PostAsync("{ __typename }")).Status.ShouldBe(HttpStatusCode.OK);
    }

    public sealed class ClosedServer : ShopServer
    {
        protected override void Configure(OversightGraphQLOptions options) => options.Introspection = IntrospectionAccess.SignedIn;
    }
}
