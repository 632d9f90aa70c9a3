using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Hosting;
using Orleans.Runtime;
using Oversight.Storage.Engines;
using Oversight.Storage.Orleans;
using Oversight.Storage.Tests.Support;
using Oversight.Testing;

namespace Oversight.Storage.Tests.Orleans;

public sealed class ClusterTests(ITestOutputHelper output)
{
    private const string SettingsVariable = "OVERSIGHT_TEST_SILO";
    private const int Active = 3;
    private const int Dead = 6;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Three_silos_on_one_machine_form_a_cluster_and_a_killed_one_is_evicted()
    {
        using var place = await ClusterPlaceAsync();
        await using var one = await StartSiloAsync(place);
        await using var two = await StartSiloAsync(place);
        using var three = StartSiloProcess(place);
        await UntilAsync(one, Active, 3);
        await UntilSeenAsync(one, 3);
        await UntilSeenAsync(two, 3);

        // Grains live on all three, and each silo reaches those of the others.
        var tallies = await TalliesOnAllAsync(one, 3);

        Signals.Send(three, Signals.Kill);
        var watch = Stopwatch.StartNew();
        await UntilAsync(one, Dead, 1);
        output.WriteLine($"evicted after {watch.Elapsed.TotalSeconds:F1} s");

        // Its grains live on elsewhere, with the state they had.
        (await Task.WhenAll(tallies.Select(tally => tally.AddAsync()))).ShouldAllBe(count => count == 2);
        (await Task.WhenAll(tallies.Select(tally => tally.WhereAsync()))).Distinct().Count().ShouldBe(2);

        await two.StopAsync();
        await UntilAsync(one, Dead, 2);
        (await Task.WhenAll(tallies.Select(tally => tally.AddAsync()))).ShouldAllBe(count => count == 3);
    }

    [Fact]
    public async Task Silos_on_their_own_do_not_meet_and_listen_on_the_loopback_only()
    {
        using var here = await new OnSqlite().NewPlaceAsync();
        using var there = await new OnSqlite().NewPlaceAsync();
        await using var one = await StartSiloAsync(here);
        await using var two = await StartSiloAsync(there);

        foreach (var silo in new[] { one, two })
        {
            var hosts = await silo.Services.GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true);
            var address = hosts.ShouldHaveSingleItem().Key;
            address.Endpoint.Address.ToString().ShouldBe("127.0.0.1");
            address.Endpoint.Port.ShouldBeInRange(20_000, 32_767);
        }

        (await Tally(one).AddAsync()).ShouldBe(1);
        (await Tally(two).AddAsync()).ShouldBe(1);

        static ITallyGrain Tally(TestHost host) => host.Services.GetRequiredService<IGrainFactory>().GetGrain<ITallyGrain>("tally/1");
    }

    [Fact]
    public async Task A_given_port_and_address_are_the_ones_in_the_table()
    {
        using var place = await ClusterPlaceAsync();
        var port = FreePort.Next();
        place.Settings["Cluster:SiloPort"] = port.ToString(CultureInfo.InvariantCulture);
        place.Settings["Cluster:AdvertisedAddress"] = "127.0.0.2";
        await using var silo = await StartSiloAsync(place);

        var row = await silo.Services.GetRequiredService<Database>().UseAsync(connection =>
            connection.QuerySingleAsync<string>("SELECT address || ' ' || port || ' ' || proxy_port FROM cluster_member"));

        row.ShouldBe($"127.0.0.2 {port} 0");
    }

    [Fact]
    public async Task A_cluster_without_a_shared_vault_key_does_not_start()
    {
        using var place = await ClusterPlaceAsync();
        place.Settings.Remove("Vault:Keys:1");

        (await Should.ThrowAsync<CannotStartException>(() => StartSiloAsync(place))).Message.ShouldContain("Vault:Keys:1");
    }

    /// <summary>The silo that another test kills; it runs as a process of its own.</summary>
    [Fact(Explicit = true)]
    public async Task Play_a_silo()
    {
        var settings = JsonSerializer.Deserialize<Dictionary<string, string?>>(Environment.GetEnvironmentVariable(SettingsVariable)!)!;
        using var place = new TestPlace(new TempFolder("silo"), settings);
        await using var silo = await StartSiloAsync(place);
        await Console.In.ReadToEndAsync();
    }

    private static async Task<TestPlace> ClusterPlaceAsync()
    {
        var place = await new OnPostgreSql().NewPlaceAsync();
        place.Settings.Remove("Cluster:Enabled");
        place.Settings["Vault:Keys:1"] = Convert.ToBase64String(new byte[32]);
        return place;
    }

    private static Task<TestHost> StartSiloAsync(TestPlace place) =>
        place.StartAsync(builder => builder.UseOrleans(silo => silo.AddOversightOrleans()));

    private static Process StartSiloProcess(TestPlace place)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["-explicit", "only", "-method", $"*.{nameof(Play_a_silo)}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { [SettingsVariable] = JsonSerializer.Serialize(place.Settings) },
        };
        var process = Process.Start(start)!;
        Leftovers.Add(process);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    /// <summary>Tallies that were counted once. A silo gets grains when the others know its load, which may be after many of them found a place.</summary>
    private static async Task<ITallyGrain[]> TalliesOnAllAsync(TestHost host, int silos)
    {
        var grains = host.Services.GetRequiredService<IGrainFactory>();
        var tallies = new List<ITallyGrain>();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(100))
        {
            var more = Enumerable.Range(tallies.Count, 20).Select(number => grains.GetGrain<ITallyGrain>($"tally/{number}")).ToArray();
            (await Task.WhenAll(more.Select(tally => tally.AddAsync()))).ShouldAllBe(count => count == 1);
            tallies.AddRange(more);
            if ((await Task.WhenAll(tallies.Select(tally => tally.WhereAsync()))).Distinct().Count() == silos)
            {
                return [.. tallies];
            }
        }

        throw new TimeoutException($"{tallies.Count} tallies do not live on {silos} silos.");
    }

    /// <summary>A silo hears of the others a little later than the table does.</summary>
    private static async Task UntilSeenAsync(TestHost host, int count)
    {
        var silos = host.Services.GetRequiredService<ISiloStatusOracle>();
        for (var watch = Stopwatch.StartNew(); silos.GetApproximateSiloStatuses(onlyActive: true).Count != count; await Task.Delay(20))
        {
            watch.Elapsed.ShouldBeLessThan(Patience);
        }
    }

    private static async Task UntilAsync(TestHost host, int status, int count)
    {
        var database = host.Services.GetRequiredService<Database>();
        var members = string.Empty;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(50))
        {
            var rows = await database.UseAsync(connection => connection.QueryAsync<(int Port, int Status)>("SELECT port, status FROM cluster_member"));
            members = string.Join(", ", rows.Select(row => $"{row.Port}: {row.Status}"));
            if (rows.Count(row => row.Status == status) == count)
            {
                return;
            }
        }

        throw new TimeoutException($"Waited for {count} members of status {status}; there are {members}.");
    }
}
