using Orleans.Services;

namespace Oversight.Grains.Feeds;

internal interface IFeedRelayClient : IGrainServiceClient<IFeedRelayService>
{
    IFeedRelayService On(SiloAddress silo);
}
