using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;
using Oversight.Grains.Vault;
using Oversight.Storage.Snapshots;

namespace Oversight.Silo.Import;

/// <summary>What an import works with; the composition root fills it.</summary>
internal sealed record ImportServices(
    ILedger Ledger, IBulkLedger Bulk, IEnterpriseDirectory Enterprises, IDivisionDirectory Divisions, IVault Vault, SnapshotBuilder Snapshots, TimeProvider Time)
{
    public static ImportServices From(IServiceProvider services) => new(
        services.GetRequiredService<ILedger>(),
        services.GetRequiredService<IBulkLedger>(),
        services.GetRequiredService<IEnterpriseDirectory>(),
        services.GetRequiredService<IDivisionDirectory>(),
        services.GetRequiredService<IVault>(),
        services.GetRequiredService<SnapshotBuilder>(),
        services.GetRequiredService<TimeProvider>());
}
