using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Ledger;

/// <summary>A plan that is durable, and the callers who wait for it.</summary>
internal readonly record struct CommittedBatch(IReadOnlyList<PendingAppend> Callers, BatchPlan Plan)
{
    public void Complete()
    {
        for (var at = 0; at < Callers.Count; at++)
        {
            Callers[at].Complete(Plan.Outcomes[at]);
        }
    }
}
