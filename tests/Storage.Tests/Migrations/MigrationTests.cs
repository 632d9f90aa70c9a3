using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Oversight.Storage.Engines;
using Oversight.Storage.Migrations;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Migrations;

public abstract class MigrationTests(Engine engine)
{
    [Fact]
    public async Task A_second_start_applies_nothing()
    {
        using var place = await engine.NewPlaceAsync();
        var first = await JournalAsync(place);
        var second = await JournalAsync(place);

        first.ShouldContain("0002_vault");
        second.ShouldBe(first);
        first.ShouldBe(MigrationScripts.NamesIn(engine.Name));
    }

    [Fact]
    public async Task Tables_of_a_newer_version_are_left_alone_with_a_clear_error()
    {
        using var place = await engine.NewPlaceAsync();
        await using (var host = await place.StartAsync())
        {
            await host.Services.GetRequiredService<Database>().UseAsync(connection => connection.ExecuteAsync(
                "INSERT INTO schema_version (scriptname, applied) VALUES ('9999_future', @at)", new { at = TimeProvider.System.GetUtcNow().UtcDateTime }));
        }

        (await Should.ThrowAsync<CannotStartException>(() => place.StartAsync())).Message.ShouldContain("9999_future");
    }

    private static async Task<List<string>> JournalAsync(TestPlace place)
    {
        await using var host = await place.StartAsync();
        var names = await host.Services.GetRequiredService<Database>().UseAsync(connection =>
            connection.QueryAsync<string>("SELECT scriptname FROM schema_version ORDER BY scriptname"));
        return [.. names];
    }
}
