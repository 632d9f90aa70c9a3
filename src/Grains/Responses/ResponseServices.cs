using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Responses.Contacts;

namespace Oversight.Grains.Responses;

internal static class ResponseServices
{
    public static IServiceCollection AddResponses(this IServiceCollection services) => services
        .AddSingleton<Disclosure>()
        .AddSingleton<AnswerDoors>()
        .AddSingleton<IResponses, ResponseDesk>()
        .AddSingleton<AnswerDesk>()
        .AddSingleton<ICampaignReturns, CampaignReturns>()
        .AddSingleton<InterviewDesk>()
        .AddSingleton<CampaignClosing>();
}
