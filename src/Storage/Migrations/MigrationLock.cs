using Npgsql;

namespace Oversight.Storage.Migrations;

/// <summary>
/// Held while one node migrates, so that nodes that start at once do it one after the other. The lock belongs to a session:
/// a node that dies while migrating gives it back, and its unfinished script is rolled back.
/// </summary>
internal sealed class MigrationLock : IAsyncDisposable
{
    // Any number will do, as long as it stays the same for every version of this program.
    private const long Number = 0x4F76_6572_7369_6768;

    private readonly NpgsqlConnection held;

    private MigrationLock(NpgsqlConnection connection, string schema)
    {
        held = connection;
        Schema = schema;
    }

    /// <summary>Where the tables of this connection string go: the first schema of its search path.</summary>
    public string Schema { get; }

    public static async Task<MigrationLock> TakeAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        var connection = await source.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1), current_schema()::text", connection)
            {
                Parameters = { new() { Value = Number } },
                CommandTimeout = (int)TimeSpan.FromHours(1).TotalSeconds,
            };
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            await reader.ReadAsync(cancellation);
            return new(connection, await reader.GetFieldValueAsync<string>(1, cancellation));
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await using (held)
        {
            await using var command = new NpgsqlCommand("SELECT pg_advisory_unlock($1)", held) { Parameters = { new() { Value = Number } } };
            await command.ExecuteNonQueryAsync();
        }
    }
}
