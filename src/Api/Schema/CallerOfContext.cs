using GraphQL;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;

namespace Oversight.Api.Schema;

/// <summary>Who asks, for resolvers.</summary>
internal static class CallerOfContext
{
    public static Caller Caller(this IResolveFieldContext context) => OversightClaims.Caller(context.User);

    /// <exception cref="AuthenticationRequiredException">Nobody is signed in.</exception>
    public static Caller SignedIn(this IResolveFieldContext context)
    {
        var caller = context.Caller();
        return caller.IsSignedIn ? caller : throw new AuthenticationRequiredException();
    }
}
