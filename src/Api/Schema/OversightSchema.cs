using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Oversight.Api.GraphQL;
using Oversight.Api.Schema.Campaigns;
using Oversight.Api.Schema.Matters;
using Oversight.Api.Schema.Network;
using Oversight.Api.Schema.Notices;
using Oversight.Api.Schema.Responses;
using Oversight.Api.Schema.Scalars;
using Oversight.Api.Schema.Subjects;
using Oversight.Api.SignIn;
using Oversight.Api.Surveys.Files;
using Oversight.Grains.Feeds;
using Oversight.Grains.Responses.Photos;

namespace Oversight.Api.Schema;

/// <summary>Registers the schema of Oversight; the SDL is checked in as <c>schema.graphql</c>.</summary>
public static class OversightSchema
{
    public static IServiceCollection AddOversightSchema(this IServiceCollection services, bool development)
    {
        services.AddSingleton<InstantScalar>();
        services.AddSingleton<DayScalar>();
        services.AddSingleton<UploadScalar>();
        services.AddSingleton<SubjectChanges>();
        services.AddSingleton<MatterChanges>();
        services.AddSingleton<IFactListener>(provider => provider.GetRequiredService<MatterChanges>());
        services.AddSingleton<QueueChanges>();
        services.AddSingleton<NoticeChanges>();
        services.AddSingleton<ResponseChanges>();
        services.AddSingleton<CampaignChanges>();
        services.AddSingleton<IFactListener>(provider => provider.GetRequiredService<CampaignChanges>());
        services.AddSingleton<HistoryTexts>();
        services.AddSingleton<NetworkAnswers>();
        services.AddSingleton<SurveyFiles>();
        services.AddSingleton<IFactListener>(provider => provider.GetRequiredService<SubjectChanges>());
        return services.AddOversightGraphQL<OversightQuery, OversightMutation, OversightSubscription>(options =>
        {
            options.Suggestions = development;
            options.TokenScheme = SignInSchemes.Bearer;
            options.LargestUpload = provider => provider.GetRequiredService<IOptions<PhotoOptions>>().Value.LargestFile;
            options.Configure = builder => builder.ConfigureSchema(MapScalars);
        });
    }

    private static void MapScalars(ISchema schema)
    {
        schema.RegisterTypeMapping<DateTimeOffset, InstantScalar>();
        schema.RegisterTypeMapping<DateOnly, DayScalar>();
        schema.RegisterTypeMapping<UploadedFile, UploadScalar>();
    }
}
