using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Oversight.Api.Pages.Hosting;
using Oversight.Api.SignIn;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Formats;

namespace Oversight.Api.Surveys.Files;

/// <summary>
/// <c>GET /questionnaires/ID/vN.xlsx</c>, <c>.json</c>, <c>.oversight.json</c> (or <c>draft</c> for vN), and
/// <c>POST /api/questionnaires?name=…&amp;commandId=…</c> with the file as the body. For signed-in staff, with cookie or token.
/// </summary>
internal static class SurveyFileRoutes
{
    public static void MapSurveyFiles(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/questionnaires/{id}/{file}", ExportAsync);
        endpoints.MapPost("/api/questionnaires", ImportAsync).DisableAntiforgery();
    }

    private static async Task ExportAsync(HttpContext context, SurveyFiles files, string id, string file)
    {
        try
        {
            if (await files.ExportAsync(id, file, context.Caller()) is { } found)
            {
                context.Response.ContentType = found.ContentType;
                context.Response.ContentLength = found.Content.Length;
                context.Response.Headers.ContentDisposition = $"attachment; filename=\"{found.Name}\"";
                await context.Response.Body.WriteAsync(found.Content, context.RequestAborted);
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

    private static async Task ImportAsync(HttpContext context, SurveyFiles files, string? name, string? commandId, string? id, int? expectedRevision)
    {
        try
        {
            // Before the body is read: nobody else may make us read 20 MB.
            Grains.Questionnaires.Library.LibraryRules.RequireEditor(context.Caller());
            var content = await ReadAsync(context);
            var imported = await files.ImportAsync(content, name ?? string.Empty, id, expectedRevision ?? 0, commandId ?? string.Empty, context.Caller());
            await context.Response.WriteAsJsonAsync(new
            {
                id = imported.View.Id,
                revision = imported.View.Revision,
                notCarried = imported.NotCarried.Select(one => new { place = one.Place, what = one.What, reason = one.Reason.Zh, reasonEn = one.Reason.En }),
            });
        }
        catch (OversightException error)
        {
            context.Response.StatusCode = PageErrors.StatusOf(error);
            await context.Response.WriteAsJsonAsync(new { code = error.Code, message = error.Message, field = error.Field, value = error.Value, rule = error.Rule });
        }
    }

    private static async Task<byte[]> ReadAsync(HttpContext context)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        while (await context.Request.Body.ReadAsync(buffer, context.RequestAborted) is > 0 and var length)
        {
            content.Write(buffer, 0, length);
            if (content.Length > QuestionnaireFiles.LargestFile)
            {
                throw new InvalidInputException("file", null, $"must not be larger than {QuestionnaireFiles.LargestFile} bytes");
            }
        }

        return content.ToArray();
    }
}
