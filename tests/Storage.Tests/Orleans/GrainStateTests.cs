using System.Text;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Storage;
using Oversight.Storage.Engines;
using Oversight.Storage.Orleans;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Orleans;

public abstract class GrainStateTests(Engine engine)
{
    private const string Keeping = "keeping";
    private static readonly GrainId Street = GrainId.Create("street", "street/330106001");

    [Fact]
    public async Task A_grain_finds_its_state_after_a_restart()
    {
        using var place = await engine.NewPlaceAsync();
        await using (var first = await StartAsync(place))
        {
            (await Tally(first, "tally/020235").AddAsync()).ShouldBe(1);
            (await Tally(first, "tally/020235").AddAsync()).ShouldBe(2);
        }

        await using var second = await StartAsync(place);
        (await Tally(second, "tally/020235").AddAsync()).ShouldBe(3);
        (await Tally(second, "tally/20235").AddAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_row_is_plain_json_without_names_of_code()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await StartAsync(place);
        await Tally(host, "tally/1").AddAsync();

        await using var connection = await host.Services.GetRequiredService<Database>().GrainStates.OpenConnectionAsync();
        var payload = await connection.QuerySingleAsync<byte[]>("SELECT payload FROM grain_state");
        Encoding.UTF8.GetString(payload).ShouldBe("""{"count":1,"place":"西湖区"}""");
        (await connection.QuerySingleAsync<string>("SELECT service || ' ' || state || ' ' || grain FROM grain_state")).ShouldBe("oversight test-tally tally/1");
    }

    [Fact]
    public async Task A_write_on_an_old_etag_is_refused_and_changes_nothing()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await StartAsync(place);
        var storage = Storage(host);
        var mine = await ReadAsync(storage);
        var theirs = await ReadAsync(storage);
        await WriteAsync(storage, mine, 1);

        await Should.ThrowAsync<InconsistentStateException>(() => WriteAsync(storage, theirs, 100));
        await WriteAsync(storage, mine, 2);
        theirs = await ReadAsync(storage);
        await WriteAsync(storage, theirs, 3);
        await Should.ThrowAsync<InconsistentStateException>(() => WriteAsync(storage, mine, 100));
        await Should.ThrowAsync<InconsistentStateException>(() => storage.ClearStateAsync("state", Street, mine));

        (await ReadAsync(storage)).State!.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Of_many_first_writes_at_once_one_is_stored()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await StartAsync(place);
        var storage = Storage(host);
        var states = await Task.WhenAll(Enumerable.Range(1, 12).Select(_ => ReadAsync(storage)));

        var written = await Task.WhenAll(states.Select((state, number) => Task.Run(async () =>
        {
            try
            {
                await WriteAsync(storage, state, number + 1);
                return number + 1;
            }
            catch (InconsistentStateException)
            {
                return 0;
            }
        })));

        (await ReadAsync(storage)).State!.Count.ShouldBe(written.Where(number => number > 0).ShouldHaveSingleItem());
    }

    [Fact]
    public async Task A_cleared_state_leaves_no_row_and_may_be_written_anew()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await StartAsync(place);
        var storage = Storage(host);
        var state = await ReadAsync(storage);
        await WriteAsync(storage, state, 1);
        var stale = await ReadAsync(storage);

        await storage.ClearStateAsync("state", Street, state);

        (await RowsAsync(host)).ShouldBe(0);
        (await ReadAsync(storage)).RecordExists.ShouldBeFalse();
        await Should.ThrowAsync<InconsistentStateException>(() => WriteAsync(storage, stale, 100));
        await WriteAsync(storage, state, 7);
        (await ReadAsync(storage)).State!.Count.ShouldBe(7);
    }

    [Fact]
    public async Task Where_clearing_keeps_the_row_its_version_goes_on()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await StartAsync(place);
        var storage = Storage(host, Keeping);
        var state = await ReadAsync(storage);
        await WriteAsync(storage, state, 1);

        await storage.ClearStateAsync("state", Street, state);

        (await RowsAsync(host)).ShouldBe(1);
        var cleared = await ReadAsync(storage);
        cleared.RecordExists.ShouldBeFalse();
        cleared.ETag.ShouldBe("2");
        await WriteAsync(storage, cleared, 2);
        await Should.ThrowAsync<InconsistentStateException>(() => WriteAsync(storage, state, 100));
        (await ReadAsync(storage)).State!.Count.ShouldBe(2);
    }

    /// <summary>Why each grain class has a state name of its own: Orleans does not tell the classes apart.</summary>
    [Fact]
    public async Task Rows_differ_by_state_name_and_key_and_not_by_grain_class()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await StartAsync(place);
        var storage = Storage(host);
        await WriteAsync(storage, await ReadAsync(storage, "street"), 1, "street");
        await WriteAsync(storage, await ReadAsync(storage, "profile"), 2, "profile");

        (await ReadAsync(storage, "street")).State!.Count.ShouldBe(1);
        (await ReadAsync(storage, "profile")).State!.Count.ShouldBe(2);
        (await ReadAsync(storage, "street", GrainId.Create("other-class", "street/330106001"))).State!.Count.ShouldBe(1);
        (await ReadAsync(storage, "street", GrainId.Create("street", "street/33010601"))).RecordExists.ShouldBeFalse();
    }

    private static Task<TestHost> StartAsync(TestPlace place) => place.StartAsync(builder => builder.UseOrleans(silo =>
    {
        silo.AddOversightOrleans();
        silo.AddAdoNetGrainStorage(Keeping, (OptionsBuilder<AdoNetGrainStorageOptions> options) =>
            options.Configure<Database>((keeping, database) => SiloStorage.Use(database, keeping)));
    }));

    private static ITallyGrain Tally(TestHost host, string key) => host.Services.GetRequiredService<IGrainFactory>().GetGrain<ITallyGrain>(key);

    private static IGrainStorage Storage(TestHost host, string name = "Default") => host.Services.GetRequiredKeyedService<IGrainStorage>(name);

    private static async Task<GrainState<TallyState>> ReadAsync(IGrainStorage storage, string name = "state", GrainId? grain = null)
    {
        var state = new GrainState<TallyState>();
        await storage.ReadStateAsync(name, grain ?? Street, state);
        return state;
    }

    private static Task WriteAsync(IGrainStorage storage, GrainState<TallyState> state, int count, string name = "state")
    {
        state.State = new() { Count = count };
        return storage.WriteStateAsync(name, Street, state);
    }

    private static async Task<long> RowsAsync(TestHost host)
    {
        await using var connection = await host.Services.GetRequiredService<Database>().GrainStates.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<long>("SELECT count(*) FROM grain_state");
    }
}
