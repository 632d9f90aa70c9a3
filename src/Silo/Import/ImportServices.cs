using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Network;
using Oversight.Grains.Streets;
using Oversight.Grains.Vault;
using Oversight.Storage.Snapshots;

namespace Oversight.Silo.Import;

/// <summary>What an import works with; the composition root fills it.</summary>
internal sealed record ImportServices(
    ILedger Ledger, IBulkLedger Bulk, IEnterpriseDirectory Enterprises, IDivisionDirectory Divisions, IBodyDirectory Bodies, ClockKeeper Clocks, IVault Vault,
    SnapshotBuilder Snapshots, TimeProvider Time)
{
    public static ImportServices From(IServiceProvider services) => new(
        services.GetRequiredService<ILedger>(),
        services.GetRequiredService<IBulkLedger>(),
        services.GetRequiredService<IEnterpriseDirectory>(),
        services.GetRequiredService<IDivisionDirectory>(),
        services.GetRequiredService<IBodyDirectory>(),
        services.GetRequiredService<ClockKeeper>(),
        services.GetRequiredService<IVault>(),
        services.GetRequiredService<SnapshotBuilder>(),
        services.GetRequiredService<TimeProvider>());
}
