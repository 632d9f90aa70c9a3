using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;

namespace Oversight.Api.Pages.Hosting;

/// <summary>
/// Gives every refusal and every failure of a page a body in the reader's language. The error page is called directly: sending
/// the request through the pipeline once more would count it twice against the limits and read its form again.
/// </summary>
internal sealed class ErrorPages(RequestDelegate next, EndpointDataSource endpoints, PageLoader loader)
{
    /// <summary>Under this key the error page finds the exception that it is to log.</summary>
    public static object Failure { get; } = new();

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to read an answer.
            return;
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;
            context.Items[Failure] = failure is BadHttpRequestException ? null : failure;
        }

        var response = context.Response;
        if (response.StatusCode >= StatusCodes.Status400BadRequest && !response.HasStarted && response.ContentLength is null && response.ContentType is null)
        {
            await ShowAsync(context);
        }
    }

    private async Task ShowAsync(HttpContext context)
    {
        var raw = endpoints.Endpoints.First(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath == "/Error");
        var page = await loader.LoadAsync(raw.Metadata.GetMetadata<PageActionDescriptor>()!, raw.Metadata);
        var endpoint = page.Endpoint ?? raw;
        // The body was read, or given up half-way: the error page must not try again.
        context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        context.SetEndpoint(endpoint);
        context.Request.RouteValues = new(page.RouteValues) { ["status"] = context.Response.StatusCode };
        await endpoint.RequestDelegate!(context);
    }
}
