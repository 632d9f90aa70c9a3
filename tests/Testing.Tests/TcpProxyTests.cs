using Npgsql;

namespace Oversight.Testing.Tests;

public sealed class TcpProxyTests
{
    [Fact]
    public async Task A_cut_path_is_silent_until_it_heals()
    {
        var server = await PostgresServer.SharedAsync();
        await using var proxy = new TcpProxy(server.Port);
        var path = new NpgsqlConnectionStringBuilder(await server.CreateDatabaseAsync()) { Port = proxy.Port, Pooling = false };
        await using var connection = new NpgsqlConnection(path.ConnectionString);
        await connection.OpenAsync();
        (await OneAsync(connection)).ShouldBe(1);

        proxy.Cut();
        var waiting = OneAsync(connection);
        (await Task.WhenAny(waiting, Task.Delay(TimeSpan.FromMilliseconds(300)))).ShouldNotBe(waiting);

        proxy.Heal();
        (await waiting.WaitAsync(TimeSpan.FromSeconds(10))).ShouldBe(1);
    }

    private static async Task<int> OneAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand("SELECT 1", connection);
        return (int)(await command.ExecuteScalarAsync())!;
    }
}
