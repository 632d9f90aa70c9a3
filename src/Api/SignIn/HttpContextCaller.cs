using Microsoft.AspNetCore.Http;
using Oversight.Grains.Accounts;

namespace Oversight.Api.SignIn;

/// <summary>Who makes a request.</summary>
public static class HttpContextCaller
{
    public static Caller Caller(this HttpContext context) => OversightClaims.Caller(context.User);
}
