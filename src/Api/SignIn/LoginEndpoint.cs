using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Accounts;

namespace Oversight.Api.SignIn;

/// <summary><c>POST /api/login {userName, password}</c> answers <c>{accessToken, tokenType, expiresIn}</c>, or 400, 401, 429 with a reason.</summary>
internal static class LoginEndpoint
{
    private const int MaxBody = 4 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { AllowDuplicateProperties = false };

    public static async Task HandleAsync(HttpContext context)
    {
        if (await ReadAsync(context) is not { UserName.Length: > 0, Password.Length: > 0 } login)
        {
            await RefuseAsync(context, StatusCodes.Status400BadRequest, "BAD_REQUEST", "a JSON object with the texts userName and password");
            return;
        }

        var throttle = context.RequestServices.GetRequiredService<SignInThrottle>();
        var network = ClientNetwork.Of(context.Connection.RemoteIpAddress);
        if (throttle.IsBlocked(login.UserName, network))
        {
            context.Response.Headers.RetryAfter = ((int)SignInThrottle.Window.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
            await RefuseAsync(context, StatusCodes.Status429TooManyRequests, "TOO_MANY_ATTEMPTS", "at most 10 failed attempts in 5 minutes");
            return;
        }

        var account = await context.RequestServices.GetRequiredService<IAccounts>().VerifyAsync(login.UserName, login.Password);
        if (account is null)
        {
            throttle.Failed(login.UserName, network);
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, "SIGN_IN_FAILED", "user name and password must match");
            return;
        }

        throttle.Succeeded(login.UserName, network);
        await context.SignInAsync(SignInSchemes.Bearer, OversightClaims.Principal(account, SignInSchemes.Bearer));
    }

    private static async Task<LoginRequest?> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType() || context.Request.ContentLength > MaxBody)
        {
            return null;
        }

        try
        {
            return await context.Request.ReadFromJsonAsync<LoginRequest>(Json, context.RequestAborted);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static Task RefuseAsync(HttpContext context, int status, string code, string rule)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { code, rule });
    }
}
