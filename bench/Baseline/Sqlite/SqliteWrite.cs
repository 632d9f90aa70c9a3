using Oversight.Bench.Baseline.Stores;

namespace Oversight.Bench.Baseline.Sqlite;

/// <summary>A submission that waits for the writer.</summary>
internal sealed record SqliteWrite(Submission Submission, string Receipt)
{
    public TaskCompletionSource<Accepted?> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
