using Microsoft.Data.Sqlite;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Ledger.Sqlite;

/// <summary>The ledger in a SQLite file. Writes happen on one thread; readers go on meanwhile and see the last commit.</summary>
internal sealed class SqliteLedgerStore(Func<SqliteConnection> open) : ILedgerStore
{
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
        var session = writer ??= new(open());
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
