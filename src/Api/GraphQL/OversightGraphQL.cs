using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Net.Http.Headers;
using Oversight.Api.GraphQL.Caching;
using Oversight.Api.GraphQL.Execution;
using Oversight.Api.GraphQL.Http;
using Oversight.Api.GraphQL.Subscriptions;

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
            // Scalars of the schema are found by themselves; mapping a CLR type to one stays with Configure.
            builder.AddGraphTypes(typeof(TQuery).Assembly);
            options.Configure?.Invoke(builder);
        });
        services.AddSingleton(options);
        services.AddSingleton(new DocumentCache(options.CachedDocuments, options.CachedBytes));
        services.AddSingleton<ErrorMapper>();
        services.AddSingleton<StrategySelector>();
        services.AddSingleton<CallReader>();
        services.AddSingleton<UploadReader>();
        services.AddSingleton<ResultWriter>();
        services.AddSingleton<AnswerWriter>();
        services.AddSingleton<GraphQLRunner>();
        services.AddSingleton<GraphQLEndpoint>();
        services.AddSingleton<EventStream>();
        services.AddSingleton<TokenReader>();
        services.AddSingleton<SocketServices>();
        services.AddSingleton<SocketEndpoint>();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    public static IEndpointConventionBuilder MapOversightGraphQL(this IEndpointRouteBuilder endpoints, string pattern = "/graphql")
    {
        var schema = endpoints.ServiceProvider.GetRequiredService<ISchema>();
        schema.Initialize();
        RefusePolicies(schema);
        var endpoint = endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>();
        var sockets = Sockets(endpoints);
        // The WebSocket middleware is passed only by requests that ask for one.
        return endpoints
            .Map(pattern, http => http.Request.Headers.ContainsKey(HeaderNames.SecWebSocketKey) ? sockets(http) : endpoint.HandleAsync(http))
            .WithDisplayName("GraphQL");
    }

    private static RequestDelegate Sockets(IEndpointRouteBuilder endpoints)
    {
        var accept = endpoints.ServiceProvider.GetRequiredService<SocketEndpoint>();
        var app = endpoints.CreateApplicationBuilder();
        app.UseWebSockets(new() { KeepAliveInterval = TimeSpan.FromSeconds(15), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        app.Run(accept.HandleAsync);
        return app.Build();
    }

    /// <summary>Only roles are enforced; a policy that looks enforced and is not would be an open door.</summary>
    private static void RefusePolicies(ISchema schema)
    {
        foreach (var type in schema.AllTypes)
        {
            RefusePolicies(type, type.Name);
            foreach (var field in (type as IComplexGraphType)?.Fields ?? [])
                RefusePolicies(field, $"{type.Name}.{field.Name}");
        }
    }

    private static void RefusePolicies(IMetadataReader element, string path)
    {
        if (element.GetPolicies() is { Count: > 0 })
            throw new InvalidOperationException($"{path}: [Authorize] with a policy is not enforced; name roles.");
    }
}
