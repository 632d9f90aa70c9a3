using Microsoft.Extensions.Diagnostics.HealthChecks;
using Oversight.Grains.Errors;
using Oversight.Grains.Feeds;

namespace Oversight.Silo.Hosting;

/// <summary>Ready means that a profile could be answered now: the host has started, is not stopping, and the ledger can be read.</summary>
internal sealed class LedgerCheck(LedgerTail tail, IHostApplicationLifetime lifetime) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!lifetime.ApplicationStarted.IsCancellationRequested || lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("starting or stopping");
        }

        try
        {
            await tail.EnsureFreshAsync();
            return HealthCheckResult.Healthy();
        }
        catch (StorageUnavailableException)
        {
            return HealthCheckResult.Unhealthy("the ledger cannot be read");
        }
    }
}
