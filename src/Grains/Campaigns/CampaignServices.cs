using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Oversight.Grains.Campaigns.Messages;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Campaigns.Waves;

namespace Oversight.Grains.Campaigns;

internal static class CampaignServices
{
    public static IServiceCollection AddCampaigns(this IServiceCollection services)
    {
        services.AddOptions<CampaignOptions>().BindConfiguration(CampaignOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CampaignOptions>, CampaignOptionsCheck>();
        return services
            .AddSingleton<PopulationReader>()
            .AddSingleton<InvitationTokens>()
            .AddSingleton<WaveTimes>()
            .AddSingleton<CampaignLinks>()
            .AddSingleton<MessageSweep>()
            .AddSingleton<CampaignDesk>()
            .AddSingleton<CampaignSweep>();
    }
}
