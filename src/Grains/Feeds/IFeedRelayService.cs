using Orleans.Concurrency;
using Orleans.Services;

namespace Oversight.Grains.Feeds;

/// <summary>One on every silo. Idempotent; calls may interleave, the tail puts them in order.</summary>
[Alias("oversight.IFeedRelayService")]
public interface IFeedRelayService : IGrainService
{
    /// <summary>Returns when this silo's profiles show the ledger up to the position.</summary>
    [AlwaysInterleave, Alias("News")]
    Task NewsAsync(long position);
}
