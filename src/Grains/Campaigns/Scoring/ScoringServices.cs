using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Campaigns.Release;

namespace Oversight.Grains.Campaigns.Scoring;

internal static class ScoringServices
{
    public static IServiceCollection AddCampaignResults(this IServiceCollection services) => services
        .AddSingleton<ICampaignResults, CampaignResults>()
        .AddSingleton<OpenAnswers.OpenAnswerDesk>()
        .AddSingleton<EvidencePublisher>()
        .AddSingleton<ResultDesk>()
        .AddSingleton<EvidenceSweep>();
}
