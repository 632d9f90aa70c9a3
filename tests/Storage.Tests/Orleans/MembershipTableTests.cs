using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Hosting;
using Orleans.Runtime;
using Oversight.Storage.Orleans;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Orleans;

/// <summary>What Orleans demands of the table of members, asked through Orleans' own reader of it.</summary>
public sealed class MembershipTableTests
{
    private static readonly DateTime Now = TimeProvider.System.GetUtcNow().UtcDateTime;

    [Fact]
    public async Task A_member_joins_changes_and_is_read_back()
    {
        using var place = await new OnPostgreSql().NewPlaceAsync();
        using var host = await PrepareAsync(place);
        var table = await TableAsync(host);
        var silo = Member(1, SiloStatus.Joining);

        (await table.InsertRowAsync(silo, await NextAsync(table))).ShouldBeTrue();
        silo.Status = SiloStatus.Active;
        silo.AddSuspector(Member(2, SiloStatus.Active).SiloAddress, Now);
        (await UpdateAsync(table, silo, await table.ReadAllAsync())).ShouldBeTrue();

        var all = await table.ReadAllAsync();
        all.Version.Version.ShouldBe(2);
        var read = all.Members.ShouldHaveSingleItem().Item1;
        read.SiloAddress.ShouldBe(silo.SiloAddress);
        (read.Status, read.SiloName, read.HostName).ShouldBe((SiloStatus.Active, "silo-1", "here"));
        read.StartTime.ShouldBe(Now, TimeSpan.FromMilliseconds(1));
        read.SuspectTimes.ShouldHaveSingleItem().Item1.Endpoint.Port.ShouldBe(20_002);
        (await table.ReadRowAsync(silo.SiloAddress)).Members.ShouldHaveSingleItem();
        (await table.ReadRowAsync(Member(9, SiloStatus.Active).SiloAddress)).Members.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_decided_on_an_old_version_changes_nothing()
    {
        using var place = await new OnPostgreSql().NewPlaceAsync();
        using var host = await PrepareAsync(place);
        var table = await TableAsync(host);
        var old = await NextAsync(table);
        var first = Member(1, SiloStatus.Active);
        (await table.InsertRowAsync(first, old)).ShouldBeTrue();

        (await table.InsertRowAsync(Member(2, SiloStatus.Active), old)).ShouldBeFalse();
        (await table.InsertRowAsync(Member(1, SiloStatus.Active), await NextAsync(table))).ShouldBeFalse();
        var read = await table.ReadAllAsync();
        (await table.InsertRowAsync(Member(2, SiloStatus.Active), read.Version.Next())).ShouldBeTrue();
        (await UpdateAsync(table, Member(1, SiloStatus.Dead), read)).ShouldBeFalse();

        var all = await table.ReadAllAsync();
        all.Version.Version.ShouldBe(2);
        all.Members.Select(member => member.Item1.Status).ShouldBe([SiloStatus.Active, SiloStatus.Active]);
    }

    [Fact]
    public async Task Of_changes_at_once_on_one_version_one_takes_place()
    {
        using var place = await new OnPostgreSql().NewPlaceAsync();
        using var host = await PrepareAsync(place);
        var table = await TableAsync(host);
        var next = await NextAsync(table);

        var joined = await Task.WhenAll(Enumerable.Range(1, 8).Select(number => table.InsertRowAsync(Member(number, SiloStatus.Joining), next)));

        joined.Count(success => success).ShouldBe(1);
        (await table.ReadAllAsync()).Members.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_sign_of_life_moves_no_version()
    {
        using var place = await new OnPostgreSql().NewPlaceAsync();
        using var host = await PrepareAsync(place);
        var table = await TableAsync(host);
        var silo = Member(1, SiloStatus.Active);
        await table.InsertRowAsync(silo, await NextAsync(table));

        silo.IAmAliveTime = Now.AddMinutes(1);
        await table.UpdateIAmAliveAsync(silo);

        var all = await table.ReadAllAsync();
        all.Version.Version.ShouldBe(1);
        all.Members[0].Item1.IAmAliveTime.ShouldBe(Now.AddMinutes(1), TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task Only_the_long_dead_are_cleaned_up()
    {
        using var place = await new OnPostgreSql().NewPlaceAsync();
        using var host = await PrepareAsync(place);
        var table = await TableAsync(host);
        await table.InsertRowAsync(Member(1, SiloStatus.Dead, Now.AddDays(-9)), await NextAsync(table));
        await table.InsertRowAsync(Member(2, SiloStatus.Active, Now.AddDays(-9)), await NextAsync(table));
        await table.InsertRowAsync(Member(3, SiloStatus.Dead), await NextAsync(table));

        await table.CleanupDefunctSiloEntriesAsync(new(Now.AddDays(-7)));
        (await table.ReadAllAsync()).Members.Select(member => member.Item1.SiloName).Order().ShouldBe(["silo-2", "silo-3"]);

        await table.DeleteMembershipTableEntriesAsync("oversight");
        await table.InitializeMembershipTableAsync(tryInitTableVersion: true);
        (await table.ReadAllAsync()).Members.ShouldBeEmpty();
    }

    /// <summary>Tables, but no silo that would write its own row.</summary>
    private static async Task<IHost> PrepareAsync(TestPlace place)
    {
        place.Settings["Cluster:Enabled"] = "true";
        place.Settings["Vault:Keys:1"] = Convert.ToBase64String(new byte[32]);
        var host = place.Build(builder => builder.UseOrleans(silo => silo.AddOversightOrleans()));
        await host.Services.PrepareOversightStorageAsync();
        return host;
    }

    private static async Task<IMembershipTable> TableAsync(IHost host)
    {
        var table = host.Services.GetRequiredService<IMembershipTable>();
        await table.InitializeMembershipTableAsync(tryInitTableVersion: true);
        await table.InitializeMembershipTableAsync(tryInitTableVersion: true);
        return table;
    }

    private static async Task<TableVersion> NextAsync(IMembershipTable table) => (await table.ReadAllAsync()).Version.Next();

    private static Task<bool> UpdateAsync(IMembershipTable table, MembershipEntry entry, MembershipTableData read) =>
        table.UpdateRowAsync(entry, read.Members.Single(member => member.Item1.SiloAddress.Equals(entry.SiloAddress)).Item2, read.Version.Next());

    private static MembershipEntry Member(int number, SiloStatus status, DateTime? since = null) => new()
    {
        SiloAddress = SiloAddress.New(IPAddress.Loopback, 20_000 + number, 1),
        SiloName = $"silo-{number}",
        HostName = "here",
        Status = status,
        StartTime = since ?? Now,
        IAmAliveTime = since ?? Now,
    };
}
