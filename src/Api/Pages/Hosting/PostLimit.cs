using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Oversight.Api.SignIn;

namespace Oversight.Api.Pages.Hosting;

/// <summary>
/// How fast one client network may post forms, counted in this process. Reading is free, and so is who is signed in (the account
/// answers for it) or sits at the machine itself.
/// </summary>
internal sealed class PostLimit(IOptions<PagesOptions> options) : IRateLimiterPolicy<string>
{
    private const string Nobody = "";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } = static (rejected, _) =>
    {
        rejected.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        rejected.HttpContext.Response.Headers.RetryAfter = "60";
        return ValueTask.CompletedTask;
    };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext)
    {
        var client = httpContext.Connection.RemoteIpAddress;
        if (!HttpMethods.IsPost(httpContext.Request.Method) || httpContext.Caller().IsSignedIn || (client is not null && IPAddress.IsLoopback(client)))
        {
            return RateLimitPartition.GetNoLimiter(Nobody);
        }

        return RateLimitPartition.GetSlidingWindowLimiter(ClientNetwork.Of(client), _ => new()
        {
            PermitLimit = options.Value.PostsPerMinute,
            Window = Window,
            SegmentsPerWindow = 6,
            QueueLimit = 0,
        });
    }
}
