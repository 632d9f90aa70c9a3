using System.Collections.Concurrent;
using Orleans.Runtime;

namespace Oversight.Grains.Feeds;

/// <summary>
/// Tells the other silos. Waits a moment for each; one that does not answer (killed, paused, cut off) is told without waiting
/// until it answers again, so that a dead neighbour does not slow every commit until the cluster has evicted it.
/// </summary>
internal sealed class SiloRelay(ILocalSiloDetails self, ISiloStatusOracle members, IFeedRelayClient client) : IFeedRelay
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<SiloAddress, bool> silent = new();

    public async ValueTask TellAsync(long position)
    {
        List<Task>? answers = null;
        foreach (var (silo, _) in members.GetApproximateSiloStatuses(onlyActive: true))
        {
            if (!silo.Equals(self.SiloAddress))
            {
                (answers ??= []).Add(TellAsync(silo, position));
            }
        }

        if (answers is not null)
        {
            await Task.WhenAll(answers);
        }
    }

    private async Task TellAsync(SiloAddress silo, long position)
    {
        var answer = AskAsync(silo, position);
        if (silent.ContainsKey(silo))
        {
            return;
        }

        try
        {
            await answer.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            silent[silo] = true;
        }
    }

    private async Task AskAsync(SiloAddress silo, long position)
    {
        try
        {
            await client.On(silo).NewsAsync(position);
            silent.TryRemove(silo, out _);
        }
        catch (Exception)
        {
            // Whatever the fault, the neighbour's own tail finds the commit, or it is gone.
            silent[silo] = true;
        }
    }
}
