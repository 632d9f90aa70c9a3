using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Accounts;
using Oversight.Grains.Matters.Notices;

namespace Oversight.Api.Schema.Notices;

/// <summary>
/// How many unread notices a caller has, each time that it has changed: by an alarm, by the end of a matter, or because they were
/// read here. What is read on another node shows with the next change of a matter.
/// </summary>
internal sealed class NoticeChanges(QueueChanges changes, NoticeDesk desk)
{
    private readonly ConcurrentDictionary<Action, string> readers = new();

    /// <summary>Called when somebody has read something.</summary>
    public void HaveRead(string userName)
    {
        foreach (var (signal, name) in readers)
        {
            if (name == userName)
            {
                signal();
            }
        }
    }

    /// <exception cref="Grains.Errors.ForbiddenException">The caller gets no notices.</exception>
    public async Task<IAsyncEnumerable<int>> WatchAsync(Caller caller, CancellationToken cancellation)
    {
        // Read before the first signal is awaited, so that a refusal is the answer to the subscription itself.
        var before = await desk.CountUnreadAsync(caller, cancellation);
        return CountsAsync(before, caller, cancellation);
    }

    private async IAsyncEnumerable<int> CountsAsync(int before, Caller caller, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var signal = new SemaphoreSlim(0);
        Action wake = () => signal.Release();
        readers[wake] = caller.Name;
        var matters = FollowAsync(wake, ended.Token);
        try
        {
            while (true)
            {
                await signal.WaitAsync(cancellation);
                var now = await desk.CountUnreadAsync(caller, cancellation);
                if (now != before)
                {
                    before = now;
                    yield return now;
                }
            }
        }
        finally
        {
            readers.TryRemove(wake, out _);
            await ended.CancelAsync();
            await matters;
        }
    }

    private async Task FollowAsync(Action wake, CancellationToken cancellation)
    {
        try
        {
            await foreach (var _ in changes.WatchAsync(cancellation))
            {
                wake();
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody watches any more.
        }
    }
}
