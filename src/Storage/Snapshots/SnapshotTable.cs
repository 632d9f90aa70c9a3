using System.Data.Common;
using Dapper;
using Oversight.Grains.Ledger;
using Oversight.Storage.Engines;
using Oversight.Storage.Orleans;
using Oversight.Storage.Settings;

namespace Oversight.Storage.Snapshots;

/// <summary>The rows that Orleans' grain storage reads and writes, for commands that run without actors.</summary>
internal sealed class SnapshotTable(Database database)
{
    private const string Read =
        "SELECT payload, version FROM grain_state WHERE grain = @grain AND state = @state AND number0 = 0 AND number1 = 0 AND service = @service";

    /// <summary>As Orleans does it: the stored version must be the one that was read, so that a running node's newer snapshot stays.</summary>
    private const string Write =
        """
        INSERT INTO grain_state AS held (service, state, grain, number0, number1, payload, version, modified_at)
        VALUES (@service, @state, @grain, 0, 0, @payload, 1, CURRENT_TIMESTAMP)
        ON CONFLICT (grain, state, number0, number1, service) DO UPDATE
        SET payload = excluded.payload, version = held.version + 1, modified_at = excluded.modified_at
        WHERE held.version = @version
        """;

    private readonly SemaphoreSlim writing = database.Provider == StorageProvider.Sqlite ? new(1, 1) : new(8, 8);

    /// <summary>Version 0 when there is no row.</summary>
    public async Task<(byte[]? Payload, int Version)> ReadAsync(string state, SubjectKey subject, CancellationToken cancellation)
    {
        await using var connection = await database.GrainStates.OpenConnectionAsync(cancellation);
        var row = await connection.QuerySingleOrDefaultAsync<Row>(Command(Read, new { grain = subject.Value, state, service = SiloStorage.ServiceId }, cancellation));
        return (row?.Payload, (int)(row?.Version ?? 0));
    }

    /// <summary>False when somebody else wrote meanwhile.</summary>
    public async Task<bool> WriteAsync(string state, SubjectKey subject, byte[] payload, int version, CancellationToken cancellation)
    {
        // SQLite has one writer; waiting here is quieter than being refused.
        await writing.WaitAsync(cancellation);
        try
        {
            await using var connection = await database.GrainStates.OpenConnectionAsync(cancellation);
            var values = new { grain = subject.Value, state, service = SiloStorage.ServiceId, payload, version };
            return await connection.ExecuteAsync(Command(Write, values, cancellation)) == 1;
        }
        finally
        {
            writing.Release();
        }
    }

    private static CommandDefinition Command(string text, object values, CancellationToken cancellation) => new(text, values, cancellationToken: cancellation);

    private sealed class Row
    {
        public byte[]? Payload { get; init; }

        public long Version { get; init; }
    }
}
