using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Oversight.Storage.Engines;
using Oversight.Storage.Migrations;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Migrations;

public sealed class MigrationsOnSqlite() : MigrationTests(new OnSqlite())
{
    [Fact]
    public async Task The_ledger_is_synced_at_every_commit_and_snapshots_are_not()
    {
        using var place = await new OnSqlite().NewPlaceAsync();
        await using var host = await place.StartAsync();
        var database = host.Services.GetRequiredService<Database>();

        for (var round = 0; round < 2; round++)
        {
            await using var ledger = await database.Main.OpenConnectionAsync();
            (await ledger.ExecuteScalarAsync<string>("PRAGMA journal_mode")).ShouldBe("wal");
            (await ledger.ExecuteScalarAsync<int>("PRAGMA synchronous")).ShouldBe(2);
            (await ledger.ExecuteScalarAsync<int>("PRAGMA foreign_keys")).ShouldBe(1);
            (await ledger.ExecuteScalarAsync<int>("PRAGMA busy_timeout")).ShouldBe(10_000);
            await using var states = await database.GrainStates.OpenConnectionAsync();
            (await states.ExecuteScalarAsync<int>("PRAGMA synchronous")).ShouldBe(1);
        }

        await using var shown = (SqliteConnection)database.Main.CreateConnection();
        shown.DataSource.ShouldEndWith("oversight.db");
    }

    [Fact]
    public async Task A_second_program_on_the_same_folder_is_refused_and_told_who_holds_it()
    {
        using var place = await new OnSqlite().NewPlaceAsync();
        await using (var first = await place.StartAsync())
        {
            var refusal = await Should.ThrowAsync<CannotStartException>(() => place.StartAsync());

            refusal.Message.ShouldContain(place.Settings["Storage:DataFolder"]!);
            refusal.Message.ShouldContain($"process {Environment.ProcessId}");
        }

        await using var second = await place.StartAsync();
    }
}
