using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.ReadSide;

/// <summary>
/// Memory of the read side, told by this process's writer of what it has just committed. What other processes commit comes by
/// the ledger's tail, where there is one.
/// </summary>
internal interface IReadCache
{
    void Forget(BatchPlan plan);
}
