using System.Diagnostics;
using System.Runtime.CompilerServices;
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
        string folder = Path.GetFullPath(Path.Combine(Here(), "..", "..", "audits", "graphql-http"));
        await RunAsync(folder, "npm", "ci", "--prefer-offline", "--no-audit", "--no-fund");
        string json = await RunAsync(folder, "node", "audit.mjs", server.Address.ToString());

        var results = JsonDocument.Parse(json).RootElement.EnumerateArray().ToList();
        var failed = results.Where(r => r.GetProperty("status").GetString() != "ok").Select(r => r.ToString());
        failed.ShouldBeEmpty();
        results.Count.ShouldBe(Audits);
    }

    private static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, $"{program}: {await error}");
        return await output;
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
