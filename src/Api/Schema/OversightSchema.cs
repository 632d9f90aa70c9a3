using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL;
using Oversight.Api.Schema.Scalars;
using Oversight.Api.Schema.Subjects;
using Oversight.Api.SignIn;
using Oversight.Grains.Feeds;

namespace Oversight.Api.Schema;

/// <summary>Registers the schema of Oversight; the SDL is checked in as <c>schema.graphql</c>.</summary>
public static class OversightSchema
{
    public static IServiceCollection AddOversightSchema(this IServiceCollection services, bool development)
    {
        services.AddSingleton<InstantScalar>();
        services.AddSingleton<DayScalar>();
        services.AddSingleton<SubjectChanges>();
        services.AddSingleton<IFactListener>(provider => provider.GetRequiredService<SubjectChanges>());
        return services.AddOversightGraphQL<OversightQuery, OversightMutation, OversightSubscription>(options =>
        {
            options.Suggestions = development;
            options.TokenScheme = SignInSchemes.Bearer;
            options.Configure = builder => builder.ConfigureSchema(MapScalars);
        });
    }

    private static void MapScalars(ISchema schema)
    {
        schema.RegisterTypeMapping<DateTimeOffset, InstantScalar>();
        schema.RegisterTypeMapping<DateOnly, DayScalar>();
    }
}
