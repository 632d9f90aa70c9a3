using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Messages;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Feeds;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Notices;
using Oversight.Grains.Network;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Contacts;
using Oversight.Grains.Responses.Paper;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Statistics;
using Oversight.Grains.Streets;
using Oversight.Storage.ReadSide.Notices;
using Oversight.Storage.ReadSide.Statistics;
using Oversight.Storage.Responses.Paper;

namespace Oversight.Storage.ReadSide;

internal static class ReadSideServices
{
    public static IServiceCollection AddReadSide(this IServiceCollection services)
    {
        services.AddSingleton<EnterpriseDirectory>();
        services.AddSingleton<IEnterpriseDirectory>(Get<EnterpriseDirectory>);
        services.AddSingleton<DivisionDirectory>();
        services.AddSingleton<IDivisionDirectory>(Get<DivisionDirectory>);
        services.AddSingleton<BodyDirectory>();
        services.AddSingleton<IBodyDirectory>(Get<BodyDirectory>);
        services.AddSingleton<IMatterDirectory, MatterDirectory>();
        services.AddSingleton<INoticeDirectory, NoticeDirectory>();
        services.AddSingleton<IFigureDirectory, FigureDirectory>();
        services.AddSingleton<IResponseDirectory, ResponseDirectory>();
        services.AddSingleton<IContactDirectory, ContactDirectory>();
        services.AddSingleton<IPaperDirectory, PaperDirectory>();
        services.AddSingleton<IQuestionnaireDirectory, QuestionnaireDirectory>();
        services.AddSingleton<ICampaignDirectory, CampaignDirectory>();
        services.AddSingleton<IPopulationRegister, PopulationRegister>();
        services.AddSingleton<IOutbox, Outbox>();

        // Told of commits twice: by this process's writer, and by the tail of what others commit.
        services.AddSingleton<IReadCache>(Get<EnterpriseDirectory>);
        services.AddSingleton<IReadCache>(Get<DivisionDirectory>);
        services.AddSingleton<IReadCache>(Get<BodyDirectory>);
        services.AddSingleton<IFactListener>(Get<EnterpriseDirectory>);
        services.AddSingleton<IFactListener>(Get<DivisionDirectory>);
        services.AddSingleton<IFactListener>(Get<BodyDirectory>);
        return services;
    }

    private static T Get<T>(IServiceProvider provider)
        where T : notnull => provider.GetRequiredService<T>();
}
