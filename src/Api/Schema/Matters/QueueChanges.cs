using System.Runtime.CompilerServices;
using Oversight.Grains.Accounts;
using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>
/// A queue each time that it has changed. The first change shows at once; while many matters change, a watcher looks again once
/// in <see cref="Pause"/> at most, however many commits there are.
/// </summary>
internal sealed class QueueChanges(MatterChanges changes, MatterDesk desk, TimeProvider time)
{
    private const int PageSize = 20;

    public static TimeSpan Pause { get; } = TimeSpan.FromSeconds(1);

    /// <summary>One signal for any change of any matter, coalesced: for who watches more than one queue.</summary>
    public async IAsyncEnumerable<bool> WatchAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var change in changes.WatchAsync(null, cancellation))
        {
            yield return change;
            await Task.Delay(Pause, time, cancellation);
        }
    }

    /// <exception cref="Grains.Errors.ForbiddenException">The caller has no such queue.</exception>
    public async Task<IAsyncEnumerable<QueuePage>> WatchPagesAsync(QueueScope scope, Caller caller, CancellationToken cancellation)
    {
        // Read before the first signal is awaited, so that a refusal is the answer to the subscription itself.
        var before = await ReadAsync(scope, caller, cancellation);
        return PagesAsync(scope, before, caller, cancellation);
    }

    private async IAsyncEnumerable<QueuePage> PagesAsync(
        QueueScope scope, (int Total, MatterPage Page) before, Caller caller, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var _ in WatchAsync(cancellation))
        {
            var now = await ReadAsync(scope, caller, cancellation);
            if (now.Total != before.Total || !now.Page.Items.SequenceEqual(before.Page.Items))
            {
                before = now;
                yield return new(now.Total, [.. now.Page.Items.Select(row => new MatterNode(row, null, caller))], new(now.Page.HasNextPage, now.Page.EndCursor));
            }
        }
    }

    private Task<(int Total, MatterPage Page)> ReadAsync(QueueScope scope, Caller caller, CancellationToken cancellation) =>
        desk.QueueAsync(scope, QueueFilter.None, PageSize, null, caller, cancellation);
}
