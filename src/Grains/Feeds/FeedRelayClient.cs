using Orleans.Runtime.Services;

namespace Oversight.Grains.Feeds;

internal sealed class FeedRelayClient(IServiceProvider services) : GrainServiceClient<IFeedRelayService>(services), IFeedRelayClient
{
    public IFeedRelayService On(SiloAddress silo) => GetGrainService(silo);
}
