using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Hosting;
using Oversight.Api.SignIn;
using Oversight.Grains.Errors;
using Texts = Oversight.Api.Resources.Texts;

namespace Oversight.Api.Surveys.Offline;

/// <summary>
/// <c>GET /staff/offline/CAMPAIGN/WAVE</c>: the bundle, one page that holds all it needs; with <c>?download=1</c> as a file, with
/// <c>?after=N</c> for invitations after a number. Beside it the service worker, whose reach is the campaign's own path.
/// </summary>
internal static partial class OfflineRoutes
{
    private const string Root = "/staff/offline";

    /// <summary>Escapes what HTML could take for its own: the bundle stands inside an element.</summary>
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static bool Owns(PathString path) => path.StartsWithSegments(Root, StringComparison.OrdinalIgnoreCase);

    public static void MapOfflineBundles(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(Root + "/{campaign}/{wave:int}", ShowAsync);
        endpoints.MapGet(Root + "/{campaign}/worker.js", static context =>
        {
            context.Response.ContentType = "text/javascript; charset=utf-8";
            return context.Response.Body.WriteAsync(OfflineAssets.Worker, context.RequestAborted).AsTask();
        });
    }

    private static async Task ShowAsync(HttpContext context, OfflineBundles bundles, ErrorTexts texts, string campaign, int wave, int? after, string? download)
    {
        try
        {
            var bundle = await bundles.BuildAsync(campaign, wave, after ?? 0, context.Caller());
            context.Response.ContentType = "text/html; charset=utf-8";
            if (download is not null)
            {
                context.Response.Headers.ContentDisposition = $"attachment; filename=\"oversight-{campaign}-{wave}.html\"";
            }

            await context.Response.WriteAsync(Page(bundle), context.RequestAborted);
        }
        catch (AuthenticationRequiredException)
        {
            await context.ChallengeAsync(SignInSchemes.Cookie);
        }
        catch (OversightException error)
        {
            // Without a body: the error page says it in the reader's language.
            context.Items[PageErrors.Sentence] = texts.Describe(error);
            context.Response.StatusCode = PageErrors.StatusOf(error);
        }
    }

    private static string Page(OfflineBundle bundle)
    {
        var language = bundle.Frame == "en" ? "en" : "zh-CN";
        var title = WebUtility.HtmlEncode($"{Texts.InLanguage("Offline.Title", language)} · {bundle.Title}");
        // In one pass: what is filled in is not looked through for places to fill.
        return Places().Replace(OfflineAssets.Page, place => place.Groups["name"].Value switch
        {
            "language" => language,
            "title" => title,
            "name" => WebUtility.HtmlEncode(Texts.InLanguage("App.Name", language)),
            "needs" => WebUtility.HtmlEncode(Texts.InLanguage("Offline.Needs", language)),
            "style" => OfflineAssets.Style,
            "script" => OfflineAssets.Script,
            _ => JsonSerializer.Serialize(bundle, Json),
        });
    }

    [GeneratedRegex(@"\{\{(?<name>[a-z]+)\}\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Places();
}
