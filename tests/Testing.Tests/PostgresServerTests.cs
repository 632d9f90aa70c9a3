using Npgsql;

namespace Oversight.Testing.Tests;

public sealed class PostgresServerTests
{
    [Fact]
    public async Task Each_database_is_new_and_speaks_utf8_with_fsync_on()
    {
        var server = await PostgresServer.SharedAsync();
        var first = await server.CreateDatabaseAsync();
        var second = await server.CreateDatabaseAsync();

        first.ShouldNotBe(second);
        (await ScalarAsync(first, "SHOW server_encoding")).ShouldBe("UTF8");
        (await ScalarAsync(first, "SHOW fsync")).ShouldBe("on");
        (await ScalarAsync(first, "SELECT lower('ÄÖ') || '朝阳区'")).ShouldBe("äö朝阳区");
    }

    [Fact]
    public async Task A_crash_keeps_what_was_committed_and_nothing_else()
    {
        await using var server = await PostgresServer.StartNewAsync();
        var database = await server.CreateDatabaseAsync();
        await ScalarAsync(database, "CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)");
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("INSERT INTO kept VALUES (2)", connection, transaction);
        await command.ExecuteNonQueryAsync();

        await server.StopImmediateAsync();
        await server.StartAsync();

        NpgsqlConnection.ClearAllPools();
        (await ScalarAsync(database, "SELECT count(*) FROM kept")).ShouldBe(1L);
    }

    private static async Task<object?> ScalarAsync(string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
