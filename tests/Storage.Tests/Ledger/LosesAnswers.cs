using Oversight.Storage.Ledger;
using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Tests.Ledger;

/// <summary>A store whose every second answer is lost on the way back, before or after the commit.</summary>
internal sealed class LosesAnswers(ILedgerStore store) : ILedgerStore
{
    private int calls;

    public int LostAfterCommit { get; private set; }

    public async Task<BatchPlan> CommitAsync(BatchQuestions questions, Func<BatchAnswers, BatchPlan> decide)
    {
        var call = Interlocked.Increment(ref calls);
        if (call % 4 == 3)
        {
            throw new TimeoutException("lost before the commit");
        }

        var plan = await store.CommitAsync(questions, decide);
        if (call % 4 == 1 && plan.HasWrites)
        {
            LostAfterCommit++;
            throw new TimeoutException("lost after the commit");
        }

        return plan;
    }

    /// <summary>The store belongs to its program.</summary>
    public void Dispose()
    {
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
