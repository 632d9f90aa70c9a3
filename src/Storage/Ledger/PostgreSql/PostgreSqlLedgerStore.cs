using System.Data.Common;
using Npgsql;
using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Ledger.PostgreSql;

/// <summary>The ledger on PostgreSQL. Writes go over one connection, which is kept.</summary>
internal sealed class PostgreSqlLedgerStore(NpgsqlDataSource source) : ILedgerStore
{
    /// <summary>A server that takes longer is treated like one that is gone: longer than a large batch of an import takes on a slow disk.</summary>
    public const int SecondsToAnswer = 10;

    /// <summary>
    /// The writer's statements all have one good plan, by index; statistics of a table that is filling up must not talk the
    /// planner out of it. A writer that stops in the middle (paused, cut off) loses its session after two seconds, and with it
    /// the head; whoever waits for the head longer than that asks whether it must be helped along.
    /// </summary>
    private const string Session =
        """
        SET application_name = 'oversight-ledger';
        SET plan_cache_mode = force_generic_plan;
        SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off;
        SET jit = off;
        SET idle_in_transaction_session_timeout = '2s';
        SET lock_timeout = '2500ms'
        """;

    /// <summary>
    /// Ends writers that hold a transaction and wait for their process to send more: one that was paused half-way through a
    /// message is not idle to the server, and would hold the head for ever.
    /// </summary>
    private const string EndStuckWriters =
        """
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'oversight-ledger' AND pid <> pg_backend_pid()
          AND wait_event = 'ClientRead' AND xact_start < clock_timestamp() - interval '2 seconds'
        """;

    /// <summary>A plan that was made on an empty table may take any of its indexes; when the ledger has grown so many times, plans are made again.</summary>
    private const int Growth = 20;

    private NpgsqlConnection? connection;
    private long replanAt;

    public async ValueTask DisposeAsync()
    {
        if (connection is { } open)
        {
            connection = null;
            await open.DisposeAsync();
        }
    }

    public void Dispose()
    {
        connection?.Dispose();
        connection = null;
    }

    public async Task<BatchPlan> CommitAsync(BatchQuestions questions, Func<BatchAnswers, BatchPlan> decide)
    {
        var open = connection ??= await OpenAsync();
        try
        {
            var plan = decide(await PostgreSqlQuestions.AskAsync(open, questions));
            if (plan.HasWrites)
            {
                await PostgreSqlPlanWriter.WriteAsync(open, plan);
                await ReplanAsync(open, plan.Head.Position);
            }
            else
            {
                await ExecuteAsync(open, "ROLLBACK");
            }

            return plan;
        }
        catch (Exception problem)
        {
            await RecoverAsync(open);
            if (problem is PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable })
            {
                await using var another = await source.OpenConnectionAsync();
                await ExecuteAsync(another, EndStuckWriters);
            }

            throw;
        }
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var open = await source.OpenConnectionAsync();
        try
        {
            await ExecuteAsync(open, Session);
            return open;
        }
        catch
        {
            await open.DisposeAsync();
            throw;
        }
    }

    private async Task ReplanAsync(NpgsqlConnection open, long position)
    {
        if (position >= replanAt)
        {
            replanAt = Math.Max(position, 100) * Growth;
            await ExecuteAsync(open, "DISCARD PLANS");
        }
    }

    /// <summary>Ends the failed transaction; a connection that cannot do that is thrown away.</summary>
    private async Task RecoverAsync(NpgsqlConnection open)
    {
        try
        {
            await ExecuteAsync(open, "ROLLBACK");
        }
        catch (Exception problem) when (problem is DbException or InvalidOperationException or TimeoutException)
        {
            connection = null;
            await open.DisposeAsync();
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection open, string sql)
    {
        await using var command = open.CreateCommand();
#pragma warning disable CA2100 // Constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
