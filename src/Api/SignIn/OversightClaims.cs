using System.Security.Claims;
using Oversight.Grains.Accounts;

namespace Oversight.Api.SignIn;

/// <summary>How an account is written into a principal, and read from it again.</summary>
public static class OversightClaims
{
    private const string Area = "area";
    private const string Body = "body";
    private const string Custodian = "custodian";

    public static ClaimsPrincipal Principal(Account account, string scheme) => new(new ClaimsIdentity(
        [
            new(ClaimTypes.Name, account.UserName),
            new(ClaimTypes.Role, RoleName(account.Role)),
            new(Area, account.Area),
            .. account.Body is { } body ? new Claim[] { new(Body, body) } : [],
            .. account.Custodian ? new Claim[] { new(Custodian, "yes") } : [],
        ],
        scheme));

    /// <summary>The public when nobody is signed in.</summary>
    public static Caller Caller(ClaimsPrincipal? principal)
    {
        if (principal?.Identity is not { IsAuthenticated: true, Name: { } name }
            || !Enum.TryParse<Role>(principal.FindFirstValue(ClaimTypes.Role), ignoreCase: true, out var role))
        {
            return Grains.Accounts.Caller.Public;
        }

        return new(name, role, principal.FindFirstValue(Area) ?? string.Empty, principal.FindFirstValue(Body), principal.HasClaim(Custodian, "yes"));
    }

    private static string RoleName(Role role) => role.ToString().ToLowerInvariant();
}
