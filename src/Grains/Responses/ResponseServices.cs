using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Responses.Contacts;
using Oversight.Grains.Responses.Offline;
using Oversight.Grains.Responses.Paper;
using Oversight.Grains.Responses.Photos;

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
        .AddSingleton<PaperTickets>()
        .AddSingleton<PaperHandIn>()
        .AddSingleton<PaperDesk>()
        .AddSingleton<PaperEntry>()
        .AddSingleton<OfflineDesk>()
        .AddSingleton<CampaignClosing>()
        .AddPhotos();
}
