using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Oversight.Api.SignIn;

/// <summary>Sign-in for pages (cookie) and for the API (opaque bearer token); both are protected by the shared data-protection keys.</summary>
public static class OversightSignIn
{
    /// <summary>How long a token is good for; a changed role, area or body takes effect when it ends.</summary>
    public static readonly TimeSpan TokenLifetime = TimeSpan.FromHours(8);

    public static IServiceCollection AddOversightSignIn(this IServiceCollection services)
    {
        services.AddSingleton<SignInThrottle>();
        services.AddAuthorization();
        services.AddAuthentication(SignInSchemes.Any)
            .AddPolicyScheme(SignInSchemes.Any, null, options => options.ForwardDefaultSelector = Choose)
            .AddCookie(SignInSchemes.Cookie, Configure)
            .AddBearerToken(SignInSchemes.Bearer, options => options.BearerTokenExpiration = TokenLifetime);
        services.AddOptions<BearerTokenOptions>(SignInSchemes.Bearer).PostConfigure<TimeProvider>((options, time) =>
            options.BearerTokenProtector = new RememberedTickets(options.BearerTokenProtector, time));
        return services;
    }

    public static void MapOversightSignIn(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/api/login", LoginEndpoint.HandleAsync);

    private static string Choose(HttpContext context) =>
        context.Request.Headers.ContainsKey(HeaderNames.Authorization) ? SignInSchemes.Bearer : SignInSchemes.Cookie;

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "oversight";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TokenLifetime;
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.LogoutPath = "/sign-out";
        options.AccessDeniedPath = "/error/403";
        options.ReturnUrlParameter = "returnUrl";
    }
}
