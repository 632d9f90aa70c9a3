using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Oversight.Storage.Engines;
using Oversight.Storage.Migrations;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Migrations;

public sealed class MigrationsOnPostgreSql() : MigrationTests(new OnPostgreSql())
{
    [Fact]
    public async Task Three_nodes_that_start_at_once_migrate_once()
    {
        using var place = await new OnPostgreSql().NewPlaceAsync();
        place.Settings["Vault:Keys:1"] = Convert.ToBase64String(new byte[32]);

        var nodes = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => place.StartAsync())));

        var journal = await nodes[0].Services.GetRequiredService<Database>().UseAsync(connection =>
            connection.QueryAsync<string>("SELECT scriptname FROM schema_version ORDER BY schemaversionsid"));
        journal.ShouldBe(MigrationScripts.NamesIn("PostgreSql"));
        await Task.WhenAll(nodes.Select(node => node.DisposeAsync().AsTask()));
    }

    [Fact]
    public async Task A_database_that_does_not_answer_is_named_by_its_setting()
    {
        using var place = await new OnPostgreSql().NewPlaceAsync();
        place.Settings["Storage:ConnectionString"] = "Host=127.0.0.1;Port=1;Database=none;Username=none";

        (await Should.ThrowAsync<CannotStartException>(() => place.StartAsync())).Message.ShouldStartWith("The database of Storage:ConnectionString");
    }
}
