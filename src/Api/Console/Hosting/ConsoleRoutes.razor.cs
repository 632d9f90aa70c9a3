using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using Oversight.Api.SignIn;

namespace Oversight.Api.Console.Hosting;

/// <summary>Which page an address is, as long as the account behind the circuit may see it.</summary>
public sealed partial class ConsoleRoutes(NavigationManager navigation) : ComponentBase
{
    private bool MaySee(ClaimsPrincipal user) => ConsoleDoor.Takes(OversightClaims.Caller(user), new Uri(navigation.Uri).AbsolutePath);
}
