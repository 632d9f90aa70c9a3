using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Oversight.Silo.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it has started, is not stopping, and reads its ledger.</summary>
internal static class OversightHealth
{
    private const string Ready = "ready";

    public static void AddOversightHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<LedgerCheck>("ledger", tags: [Ready]);

    public static void MapOversightHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}
