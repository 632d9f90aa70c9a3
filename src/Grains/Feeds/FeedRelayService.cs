using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Oversight.Grains.Feeds;

internal sealed class FeedRelayService(GrainId id, Silo silo, ILoggerFactory loggers, LedgerTail tail)
    : GrainService(id, silo, loggers), IFeedRelayService
{
    public Task NewsAsync(long position) => tail.PullAsync(position);
}
