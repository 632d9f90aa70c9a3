using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Logging;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;

namespace Oversight.Api.Console.Hosting;

/// <summary>
/// A circuit outlives the requests that a cookie is checked on. So the account behind it is looked at again: when its role, area
/// or body is another one now, or the time of a sign-in is over, the circuit belongs to nobody any more.
/// </summary>
internal sealed class AccountCheck(ILoggerFactory loggers, IAccounts accounts, TimeProvider time) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    private readonly long began = time.GetTimestamp();

    protected override TimeSpan RevalidationInterval { get; } = TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var caller = OversightClaims.Caller(authenticationState.User);
        try
        {
            return time.GetElapsedTime(began) < OversightSignIn.TokenLifetime
                && await accounts.FindAsync(caller.Name) is { } account
                && account.Role == caller.Role && account.Area == caller.Area && account.Body == caller.Body;
        }
        catch (StorageUnavailableException)
        {
            // A database that is away signs nobody out; the next look finds out.
            return true;
        }
    }
}
