using System.Text.Json;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>The public graphql-http suite, as published on npm, against the served endpoint.</summary>
public sealed class AuditTests(ShopServer server) : IClassFixture<ShopServer>
{
    /// <summary>Audits in graphql-http 1.23.1; a runner that stops early must not pass.</summary>
    private const int Audits = 61;

    [Fact]
    public async Task Every_audit_of_graphql_http_passes()
    {
        var folder = await NpmFolder.InstallAsync("graphql-http");
        string json = await folder.RunAsync("node", "audit.mjs", server.Address.ToString());

        var results = JsonDocument.Parse(json).RootElement.EnumerateArray().ToList();
        var failed = results.Where(r => r.GetProperty("status").GetString() != "ok").Select(r => r.ToString());
        failed.ShouldBeEmpty();
        results.Count.ShouldBe(Audits);
    }
}
