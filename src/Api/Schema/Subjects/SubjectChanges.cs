using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;

namespace Oversight.Api.Schema.Subjects;

/// <summary>
/// Wakes those who watch a subject when a commit of any process concerns it. Several commits while a watcher is busy are one
/// signal: a watcher reads the profile anyway, and the newest is the one to show.
/// </summary>
internal sealed class SubjectChanges : IFactListener
{
    private readonly ConcurrentDictionary<SubjectKey, ConcurrentDictionary<Channel<bool>, bool>> watched = new();

    public async IAsyncEnumerable<bool> WatchAsync(SubjectKey subject, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        watched.GetOrAdd(subject, _ => new()).TryAdd(signal, true);
        try
        {
            await foreach (var change in signal.Reader.ReadAllAsync(cancellation))
            {
                yield return change;
            }
        }
        finally
        {
            if (watched.TryGetValue(subject, out var signals))
            {
                signals.TryRemove(signal, out _);
            }
        }
    }

    public void Heard(StoredFact stored)
    {
        if (watched.IsEmpty)
        {
            return;
        }

        foreach (var number in stored.Numbers)
        {
            Signal(number.Subject);
        }
    }

    public void Missed()
    {
        foreach (var subject in watched.Keys)
        {
            Signal(subject);
        }
    }

    private void Signal(SubjectKey subject)
    {
        if (watched.TryGetValue(subject, out var signals))
        {
            foreach (var signal in signals.Keys)
            {
                signal.Writer.TryWrite(true);
            }
        }
    }
}
