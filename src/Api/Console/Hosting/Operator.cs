using Microsoft.AspNetCore.Components.Authorization;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;

namespace Oversight.Api.Console.Hosting;

/// <summary>Who sits in front of a circuit, as it stands now.</summary>
public sealed class Operator(AuthenticationStateProvider authentication)
{
    public async Task<Caller> CallerAsync() => OversightClaims.Caller((await authentication.GetAuthenticationStateAsync()).User);
}
