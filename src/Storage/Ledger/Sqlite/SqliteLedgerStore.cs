using Microsoft.Data.Sqlite;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Ledger.Sqlite;

/// <summary>The ledger in a SQLite file. Writes happen on one thread; readers go on meanwhile and see the last commit.</summary>
internal sealed class SqliteLedgerStore(Func<SqliteConnection> open) : ILedgerStore
{
    /// <summary>
    /// The writer touches the same pages again and again: a cache that holds them, and a log of some 64 MB before it is copied
    /// into the file, so that a page that many batches changed is copied once.
    /// </summary>
    private const string Settings = "PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16384";

    private readonly DedicatedThread thread = new("ledger-writer");
    private SqliteSession? writer;

    public void Dispose()
    {
        thread.Dispose();
        writer?.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public Task<BatchPlan> CommitAsync(BatchQuestions questions, Func<BatchAnswers, BatchPlan> decide) =>
        thread.RunAsync(() => Commit(questions, decide));

    private BatchPlan Commit(BatchQuestions questions, Func<BatchAnswers, BatchPlan> decide)
    {
        var session = writer ??= Open();
        try
        {
            session["BEGIN IMMEDIATE"].Execute();
            var plan = decide(SqliteQuestions.Ask(session, questions));
            if (plan.HasWrites)
            {
                SqlitePlanWriter.Write(session, plan);
            }

            session["COMMIT"].Execute();
            return plan;
        }
        catch
        {
            // The next batch opens a connection that has seen no fault.
            writer = null;
            RollBack(session);
            session.Dispose();
            throw;
        }
    }

    private SqliteSession Open()
    {
        var connection = open();
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        return new(connection);
    }

    private static void RollBack(SqliteSession session)
    {
        try
        {
            session["ROLLBACK"].Execute();
        }
        catch (SqliteException)
        {
            // Nothing was begun, or the fault has rolled it back already.
        }
    }
}
