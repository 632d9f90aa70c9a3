using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Feeds;
using Oversight.Grains.Identification;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;
using Oversight.Grains.Vault;

namespace Oversight.Grains;

/// <summary>Registers the domain: what commands and readers work with, and the feeds that keep profiles current.</summary>
public static class OversightGrains
{
    public static IServiceCollection AddOversightGrains(this IServiceCollection services)
    {
        services.AddSingleton<FeedInboxes>();
        services.AddSingleton<LedgerTail>();
        services.AddSingleton<ICommits>(provider => provider.GetRequiredService<LedgerTail>());
        services.AddSingleton<SubjectServices>();
        services.AddSingleton<SubjectReader>();
        services.AddSingleton<AddressPlaces>();
        services.AddSingleton<IFactListener>(provider => provider.GetRequiredService<AddressPlaces>());
        services.AddSingleton<TargetLookup>();
        services.AddSingleton<Intake>();
        services.AddSingleton<MatterDesk>();
        services.AddSingleton<IdentityReading>();
        services.AddHostedService<LedgerTailPoll>();
        services.AddHostedService<IdentificationSweep>();
        return services;
    }

    /// <summary>A process on its own has nobody to tell of its commits.</summary>
    public static IServiceCollection AddSingleProcessFeeds(this IServiceCollection services) =>
        services.AddSingleton<IFeedRelay, NoRelay>();

    /// <summary>Each silo of a cluster tells the others of its commits.</summary>
    public static ISiloBuilder AddClusterFeeds(this ISiloBuilder silo)
    {
        silo.AddGrainService<FeedRelayService>();
        silo.Services.AddSingleton<IFeedRelayClient, FeedRelayClient>();
        silo.Services.AddSingleton<IFeedRelay, SiloRelay>();
        return silo;
    }
}
