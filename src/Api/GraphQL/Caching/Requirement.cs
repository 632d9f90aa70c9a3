using System.Security.Claims;

namespace Oversight.Api.GraphQL.Caching;

/// <summary>What a field asks of the caller: to be signed in and, if roles are named, to have one of them.</summary>
internal sealed record Requirement(string Field, IReadOnlyList<string> Roles)
{
    public bool IsMetBy(ClaimsPrincipal? user) =>
        user?.Identity?.IsAuthenticated == true && (Roles.Count == 0 || Roles.Any(user.IsInRole));

    public SurfaceError Refusal(ClaimsPrincipal? user) => user?.Identity?.IsAuthenticated == true
        ? SurfaceError.Refused(403, Grains.Errors.ErrorCodes.Forbidden, $"{Field}: not allowed for this account", Field, null, $"role {string.Join(" or ", Roles)}")
        : SurfaceError.Refused(401, Grains.Errors.ErrorCodes.AuthenticationRequired, $"{Field}: sign in first", Field, null, "signed in");
}
