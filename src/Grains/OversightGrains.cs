using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Feeds;
using Oversight.Grains.Identification;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Hints;
using Oversight.Grains.Matters.History;
using Oversight.Grains.Matters.Identity;
using Oversight.Grains.Matters.Messages;
using Oversight.Grains.Matters.Notices;
using Oversight.Grains.Matters.Similarity;
using Oversight.Grains.Network;
using Oversight.Grains.Responses;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Statistics;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;
using Oversight.Grains.Vault;

namespace Oversight.Grains;

/// <summary>Registers the domain: what commands and readers work with, and the feeds that keep profiles current.</summary>
public static class OversightGrains
{
    public static IServiceCollection AddOversightGrains(this IServiceCollection services)
    {
        services.AddOversightClocks();
        services.AddSingleton<ClockSweep>();
        services.AddSingleton<FeedInboxes>();
        services.AddSingleton<LedgerTail>();
        services.AddSingleton<ICommits>(provider => provider.GetRequiredService<LedgerTail>());
        services.AddSingleton<SubjectServices>();
        services.AddSingleton<NoticeDesk>();
        services.AddSingleton<ConfidentialLines>();
        services.AddSingleton<SubjectReader>();
        services.AddSingleton<AddressPlaces>();
        services.AddSingleton<IFactListener>(provider => provider.GetRequiredService<AddressPlaces>());
        services.AddSingleton<TargetLookup>();
        services.AddSingleton<MatterOpening>();
        services.AddSingleton<Intake>();
        services.AddSingleton<MatterSplitting>();
        services.AddSingleton<MatterLinks>();
        services.AddSingleton<HintReader>();
        services.AddSingleton<SimilarMatters>();
        services.AddOptions<HintOptions>().BindConfiguration(HintOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<HintOptions>, HintOptionsCheck>();
        services.AddSingleton<TrackThrottle>();
        services.AddSingleton<TrackDesk>();
        services.AddSingleton<IdentityDesk>();
        services.AddOptions<IdentityOptions>().BindConfiguration(IdentityOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<IdentityOptions>, IdentityOptionsCheck>();
        services.AddSingleton<MatterDesk>();
        services.AddSingleton<StatisticsDesk>();
        services.AddSingleton<MatterHistory>();
        services.AddSingleton<BodyDesk>();
        services.AddResponses();
        services.AddSingleton<QuestionnaireDesk>();
        services.AddSingleton<IQuestionnaireLibrary, QuestionnaireLibrary>();
        services.AddCampaigns();
        services.AddSingleton<IdentityReading>();
        services.AddSingleton<PartyDesk>();
        services.AddCampaignResults();
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
