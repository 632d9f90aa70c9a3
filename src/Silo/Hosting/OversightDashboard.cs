using Microsoft.AspNetCore.Authorization;
using Orleans.Dashboard;
using Oversight.Api.SignIn;

namespace Oversight.Silo.Hosting;

/// <summary>The actors' dashboard under <c>/dashboard</c>, for administrators only: it shows the state of grains.</summary>
internal static class OversightDashboard
{
    public static void MapOversightDashboard(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapOrleansDashboard("/dashboard").RequireAuthorization(new AuthorizeAttribute
        {
            AuthenticationSchemes = SignInSchemes.Any,
            Roles = "admin",
        });
}
