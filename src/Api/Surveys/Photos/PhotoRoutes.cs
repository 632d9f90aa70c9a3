using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Oversight.Api.Pages.Hosting;
using Oversight.Api.SignIn;
using Oversight.Grains.Errors;
using Oversight.Grains.Responses.Photos;

namespace Oversight.Api.Surveys.Photos;

/// <summary>
/// <c>GET /staff/photos/CAMPAIGN/RESPONSE/REFERENCE.jpg</c> for who runs the campaign, <c>GET /staff/photos/matters/NUMBER/REFERENCE.jpg</c>
/// for who may see the matter; with <c>?size=small</c> a small copy.
/// </summary>
internal static class PhotoRoutes
{
    public static void MapPhotos(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(
            "/staff/photos/{campaign}/{response}/{reference}.jpg",
            (HttpContext context, PhotoSight sight, string campaign, string response, string reference, string? size) =>
                WriteAsync(context, reference, () => sight.OfCampaignAsync(campaign, response, reference, size == "small", context.Caller(), context.RequestAborted)));
        endpoints.MapGet(
            "/staff/photos/matters/{number}/{reference}.jpg",
            (HttpContext context, PhotoSight sight, string number, string reference, string? size) =>
                WriteAsync(context, reference, () => sight.OfMatterAsync(number, reference, size == "small", context.Caller(), context.RequestAborted)));
    }

    private static async Task WriteAsync(HttpContext context, string reference, Func<Task<ReadOnlyMemory<byte>?>> find)
    {
        try
        {
            if (await find() is { } jpeg)
            {
                await PhotoAnswers.WriteAsync(context, reference, jpeg);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        catch (OversightException error)
        {
            // Without a body: the error page says it in the reader's language.
            context.Response.StatusCode = PageErrors.StatusOf(error);
        }
    }
}
