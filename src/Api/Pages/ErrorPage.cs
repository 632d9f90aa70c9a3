using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Logging;
using Oversight.Api.Pages.Hosting;

namespace Oversight.Api.Pages;

/// <summary>
/// Says what went wrong and what to do, in the language of the request. Of a failure of ours it shows nothing but a number,
/// under which the log has the cause.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed partial class ErrorPage(ILogger<ErrorPage> log) : OversightPage
{
    private static readonly int[] Known = [400, 401, 403, 404, 405, 409, 413, 415, 429, 500, 503];

    public int Status { get; private set; }

    public string? Correlation { get; private set; }

    public string? Sentence => HttpContext.Items[PageErrors.Sentence] as string;

    public string Text => Known.Contains(Status) ? $"{Status}" : Status >= StatusCodes.Status500InternalServerError ? "500" : "400";

    /// <summary>Whatever the method of the request was: an error has no handlers.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Status = Response.StatusCode;
        if (Status == StatusCodes.Status200OK)
        {
            // Somebody opened the address of the error page itself; only the refusal of access has one that is used.
            Status = RouteData.Values["status"] as string == "403" ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound;
            Response.StatusCode = Status;
        }

        if (HttpContext.Items[ErrorPages.Failure] is Exception failure)
        {
            Correlation = Guid.CreateVersion7().ToString("N");
            // The address of an answer page is a token: it must not stand in a log beside a time.
            LogFailure(failure, Correlation, Request.Path.StartsWithSegments("/a", StringComparison.OrdinalIgnoreCase) ? "/a/…" : Request.Path);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "Page error {CorrelationId} at {Path}")]
    private partial void LogFailure(Exception error, string correlationId, string path);
}
