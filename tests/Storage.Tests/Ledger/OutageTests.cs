using System.Diagnostics;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;
using Oversight.Testing;

namespace Oversight.Storage.Tests.Ledger;

/// <summary>The database server crashes and comes back.</summary>
public sealed class OutageTests
{
    [Fact]
    public async Task Callers_are_told_in_time_and_their_repeats_count_once_after_the_server_is_back()
    {
        await using var server = await PostgresServer.StartNewAsync();
        using var place = new TestPlace(new TempFolder("outage"), new()
        {
            ["Storage:Provider"] = "PostgreSql",
            ["Storage:ConnectionString"] = await server.CreateDatabaseAsync("outage"),
            ["Vault:Keys:1"] = Convert.ToBase64String(new byte[32]),
            ["Cluster:Enabled"] = "false",
        });
        await using var program = await LedgerProgram.StartAsync(place);
        var requests = Enumerable.Range(0, 200).Select(_ => Commands.Complaint("O1")).ToArray();

        var before = requests.Take(100).Select(program.Ledger.AppendAsync).ToArray();
        await server.StopImmediateAsync();
        var unknown = await UnknownAsync(before);
        var waited = Stopwatch.StartNew();
        unknown += await UnknownAsync([.. requests.Skip(100).Select(program.Ledger.AppendAsync)]);
        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
        unknown.ShouldBeGreaterThanOrEqualTo(100);
        await Should.ThrowAsync<StorageUnavailableException>(() => program.Ledger.ReadHeadAsync(SubjectKey.Enterprise("O1")));

        await server.StartAsync();
        var repeated = await Task.WhenAll(requests.Select(program.Ledger.AppendAsync));

        repeated.ShouldAllBe(outcome => outcome is AppendOutcome.Appended || outcome is AppendOutcome.Duplicate);
        (await program.Ledger.ReadHeadAsync(SubjectKey.Enterprise("O1"))).ShouldBe(200);
        await foreach (var difference in program.Get<LedgerVerifier>().VerifyAsync())
        {
            difference.ToString().ShouldBeNull();
        }
    }

    private static async Task<int> UnknownAsync(Task<AppendOutcome>[] tasks)
    {
        var unknown = 0;
        foreach (var task in tasks)
        {
            try
            {
                await task;
            }
            catch (StorageUnavailableException)
            {
                unknown++;
            }
        }

        return unknown;
    }
}
