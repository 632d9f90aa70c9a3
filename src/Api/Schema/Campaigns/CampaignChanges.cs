using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>
/// Wakes those who watch a campaign when a commit of any process concerns it: its own stream, its waves, its answers. While many
/// answers come in, a watcher looks again once in <see cref="Pause"/> at most.
/// </summary>
internal sealed class CampaignChanges(TimeProvider time) : IFactListener
{
    private readonly ConcurrentDictionary<Channel<bool>, string> watchers = new();

    public static TimeSpan Pause { get; } = TimeSpan.FromSeconds(1);

    public async IAsyncEnumerable<bool> WatchAsync(string campaign, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        watchers.TryAdd(signal, campaign);

        // What happened between the watcher's last look and this moment would else be missed.
        signal.Writer.TryWrite(true);
        try
        {
            await foreach (var change in signal.Reader.ReadAllAsync(cancellation))
            {
                yield return change;
                await Task.Delay(Pause, time, cancellation);
            }
        }
        finally
        {
            watchers.TryRemove(signal, out _);
        }
    }

    public void Heard(StoredFact stored)
    {
        if (watchers.IsEmpty)
        {
            return;
        }

        foreach (var (signal, campaign) in watchers)
        {
            if (Concerns(stored, campaign))
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

    private static bool Concerns(StoredFact stored, string campaign) =>
        stored.Stream == StreamKey.Campaign(campaign)
        || (stored.Fact is WaveOpened or WaveInvited or WaveCompleted && stored.Stream.StartsWith($"wave/{campaign}-", StringComparison.Ordinal))
        || stored.NumberIn(SubjectKey.Campaign(campaign)) > 0;
}
