using Microsoft.Extensions.DependencyInjection;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Verification;

internal static class VerificationServices
{
    public static IServiceCollection AddVerification(this IServiceCollection services) =>
        services
            .AddSingleton<SnapshotVerifier>()
            .AddSingleton(provider => new LedgerVerifier(provider.GetRequiredService<ISqlReader>()));
}
