using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.Console.Queue;

namespace Oversight.Api.Console.Hosting;

/// <summary>The work surface of the bureau's people: live pages over a circuit, signed in by the cookie of the other pages.</summary>
public static class OversightConsole
{
    private static readonly string[] Roots = ["/console", "/_blazor"];

    public static IServiceCollection AddOversightConsole(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddCascadingAuthenticationState();
        services.AddScoped<AuthenticationStateProvider, AccountCheck>();
        services.AddScoped<Operator>();
        services.AddSingleton<DueWords>();
        return services;
    }

    /// <summary>Pages and the circuit's own addresses. Nothing is posted by forms here, so there is no token to check.</summary>
    public static void MapOversightConsole(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapBlazorScript();
        endpoints.MapRazorComponents<ConsoleDocument>().AddInteractiveServerRenderMode().DisableAntiforgery();
    }

    public static bool Owns(PathString path) => Array.Exists(Roots, root => path.StartsWithSegments(root, StringComparison.OrdinalIgnoreCase));
}
