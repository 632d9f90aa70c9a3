using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL.Caching;
using Oversight.Api.GraphQL.Execution;
using Oversight.Api.GraphQL.Http;

namespace Oversight.Api.GraphQL;

/// <summary>Registers a schema made of three classes and serves it. How to write the classes: docs/graphql.md.</summary>
public static class OversightGraphQL
{
    public static IServiceCollection AddOversightGraphQL<TQuery, TMutation, TSubscription>(
        this IServiceCollection services,
        Action<OversightGraphQLOptions>? configure = null)
    {
        var options = new OversightGraphQLOptions();
        configure?.Invoke(options);
        services.AddGraphQL(builder =>
        {
            builder.AddAutoSchema<TQuery>(s => s.WithMutation<TMutation>().WithSubscription<TSubscription>());
            options.Configure?.Invoke(builder);
        });
        services.AddSingleton(options);
        services.AddSingleton(new DocumentCache(options.CachedDocuments, options.CachedBytes));
        services.AddSingleton<ErrorMapper>();
        services.AddSingleton<StrategySelector>();
        services.AddSingleton<CallReader>();
        services.AddSingleton<ResultWriter>();
        services.AddSingleton<AnswerWriter>();
        services.AddSingleton<GraphQLRunner>();
        services.AddSingleton<GraphQLEndpoint>();
        return services;
    }

    public static IEndpointConventionBuilder MapOversightGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql")
    {
        endpoints.ServiceProvider.GetRequiredService<ISchema>().Initialize();
        var endpoint = endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        return endpoints.Map(pattern, endpoint.HandleAsync).WithDisplayName("GraphQL");
    }
}
