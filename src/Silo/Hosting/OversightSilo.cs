using Orleans.Dashboard;
using Oversight.Grains;
using Oversight.Storage.Settings;
using Oversight.Storage.Orleans;

namespace Oversight.Silo.Hosting;

/// <summary>The actors: one silo on its own, or a member of the cluster on PostgreSQL.</summary>
internal static class OversightSilo
{
    public static void AddOversightSilo(this WebApplicationBuilder builder)
    {
        var storage = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new();
        var cluster = builder.Configuration.GetSection(ClusterSettings.Section).Get<ClusterSettings>() ?? new();
        builder.UseOrleans(silo =>
        {
            silo.AddOversightOrleans();
            silo.AddDashboard(dashboard => dashboard.HideTrace = true);
            if (cluster.IsOn(storage.Provider))
            {
                silo.AddClusterFeeds();
            }
            else
            {
                silo.Services.AddSingleProcessFeeds();
            }
        });
    }
}
