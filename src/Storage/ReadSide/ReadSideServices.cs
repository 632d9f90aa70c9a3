using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Feeds;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;

namespace Oversight.Storage.ReadSide;

internal static class ReadSideServices
{
    public static IServiceCollection AddReadSide(this IServiceCollection services)
    {
        services.AddSingleton<EnterpriseDirectory>();
        services.AddSingleton<IEnterpriseDirectory>(Get<EnterpriseDirectory>);
        services.AddSingleton<DivisionDirectory>();
        services.AddSingleton<IDivisionDirectory>(Get<DivisionDirectory>);
        services.AddSingleton<IMatterDirectory, MatterDirectory>();

        // Told of commits twice: by this process's writer, and by the tail of what others commit.
        services.AddSingleton<IReadCache>(Get<EnterpriseDirectory>);
        services.AddSingleton<IReadCache>(Get<DivisionDirectory>);
        services.AddSingleton<IFactListener>(Get<EnterpriseDirectory>);
        services.AddSingleton<IFactListener>(Get<DivisionDirectory>);
        return services;
    }

    private static T Get<T>(IServiceProvider provider)
        where T : notnull => provider.GetRequiredService<T>();
}
