using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;

namespace Oversight.Api.Schema.Matters;

/// <summary>
/// Wakes those who watch queues or one matter when a commit of any process concerns a matter. Several commits while a watcher is
/// busy are one signal: a watcher reads again anyway, and the newest is what counts. The first signal comes at once.
/// </summary>
internal sealed class MatterChanges : IFactListener
{
    private const string MatterStream = "matter/";

    private readonly ConcurrentDictionary<Channel<bool>, string?> watchers = new();

    /// <param name="stream">The stream of one matter; null for any.</param>
    /// <param name="cancellation">Ends the watch.</param>
    public async IAsyncEnumerable<bool> WatchAsync(string? stream, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        watchers.TryAdd(signal, stream);

        // What happened between the watcher's last look and this moment would else be missed.
        signal.Writer.TryWrite(true);
        try
        {
            await foreach (var change in signal.Reader.ReadAllAsync(cancellation))
            {
                yield return change;
            }
        }
        finally
        {
            watchers.TryRemove(signal, out _);
        }
    }

    public void Heard(StoredFact stored)
    {
        if (watchers.IsEmpty || !stored.Stream.StartsWith(MatterStream, StringComparison.Ordinal))
        {
            return;
        }

        foreach (var (signal, stream) in watchers)
        {
            if (stream is null || stream == stored.Stream)
            {
                signal.Writer.TryWrite(true);
            }
        }
    }

    public void Missed()
    {
        foreach (var signal in watchers.Keys)
        {
            signal.Writer.TryWrite(true);
        }
    }
}
