using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Ledger;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Snapshots;

internal static class SnapshotServices
{
    public static IServiceCollection AddSnapshots(this IServiceCollection services) =>
        services
            .AddSingleton<SnapshotTable>()
            .AddSingleton(provider => new SnapshotBuilder(
                provider.GetRequiredService<ISqlReader>(), provider.GetRequiredService<ILedger>(), provider.GetRequiredService<SnapshotTable>()));
}
