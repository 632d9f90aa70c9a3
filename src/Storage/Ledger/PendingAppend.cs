using Oversight.Grains.Ledger;
using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Ledger;

/// <summary>A request on its way through the writer, and what its caller awaits.</summary>
internal sealed class PendingAppend(PreparedRequest request)
{
    private readonly TaskCompletionSource<AppendOutcome> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreparedRequest Request { get; } = request;

    public Task<AppendOutcome> Outcome => outcome.Task;

    public void Complete(AppendOutcome result) => outcome.TrySetResult(result);

    public void Fail(Exception problem) => outcome.TrySetException(problem);
}
