using System.Collections.Concurrent;

namespace Oversight.Storage.Ledger.Sqlite;

/// <summary>Runs one piece of work after the other on a thread of its own, so that waiting for the disk holds up no other work.</summary>
internal sealed class DedicatedThread : IDisposable
{
    private readonly BlockingCollection<Action> work = [];
    private readonly Thread thread;

    public DedicatedThread(string name)
    {
        thread = new(Run) { IsBackground = true, Name = name };
        thread.Start();
    }

    public Task<T> RunAsync<T>(Func<T> function)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        work.Add(() =>
        {
            try
            {
                result.SetResult(function());
            }
            catch (Exception problem)
            {
                // Whatever it is, it belongs to whoever awaits the work.
                result.SetException(problem);
            }
        });
        return result.Task;
    }

    /// <summary>Finishes what was begun.</summary>
    public void Dispose()
    {
        work.CompleteAdding();
        thread.Join();
        work.Dispose();
    }

    private void Run()
    {
        foreach (var action in work.GetConsumingEnumerable())
        {
            action();
        }
    }
}
