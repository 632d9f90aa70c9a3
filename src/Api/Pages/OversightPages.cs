using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Oversight.Api.Console.Hosting;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Hosting;
using Oversight.Api.Resources;
using Oversight.Api.Surveys.Files;
using Oversight.Api.Surveys.Offline;
using Oversight.Api.Surveys.Photos;
using Oversight.Grains.Responses.Photos;

namespace Oversight.Api.Pages;

/// <summary>The pages for the public and for the bureau: rendered by the server, without any script.</summary>
public static class OversightPages
{
    private const string PostPolicy = "pages.posts";

    /// <summary>Paths that speak to programs and answer errors in their own way.</summary>
    private static readonly string[] Apis = ["/graphql", "/api", "/health", "/dashboard"];

    public static IServiceCollection AddOversightPages(this IServiceCollection services)
    {
        services.AddOptions<PagesOptions>().BindConfiguration(PagesOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<PagesOptions>, PagesOptionsCheck>();
        services.AddSingleton<Texts>();
        services.AddSingleton<ErrorTexts>();
        services.AddSingleton<StreetPicker>();
        services.AddSingleton<ReceiptCookie>();
        services.AddSingleton<TrackTicket>();
        services.AddSingleton<IPhotoDarkroom, PhotoDarkroom>();
        services.AddScoped<FormErrors>();
        services.AddScoped<DivisionFilter>();
        services.AddSingleton<OfflineBundles>();
        services.AddOversightConsole();
        services.AddRateLimiter(limits => limits.AddPolicy<string, PostLimit>(PostPolicy));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "oversight.form";
            options.SuppressXFrameOptionsHeader = true;
        });

        // Chinese is written as it is; the encoder still escapes what HTML could take for its own.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddRazorPages().AddApplicationPart(typeof(OversightPages).Assembly).AddMvcOptions(mvc =>
        {
            mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            mvc.ModelMetadataDetailsProviders.Add(new KeepTexts());
            mvc.Filters.Add<PageErrors>();
        });
        return services;
    }

    /// <summary>After authentication: the language, the limits and the error pages, for every path that no API owns.</summary>
    public static void MapOversightPages(this WebApplication app)
    {
        app.UseWhen(IsPage, pages =>
        {
            pages.Use(next => context => SecurityHeaders.SetAsync(context, next));
            pages.UseRequestLocalization(LanguageChoice.Options());
            pages.UseMiddleware<ErrorPages>();
            pages.UseRateLimiter();
            pages.UseWhen(context => !OversightConsole.Owns(context.Request.Path), forms => forms.Use(next => context => StrictInput.CheckAsync(context, next)));
            pages.UseWhen(context => OversightConsole.Owns(context.Request.Path), console => console.Use(next => context => ConsoleDoor.PassAsync(context, next)));
        });
        app.MapStylesheet();
        app.MapFavicon();
        app.MapOversightConsole();
        app.MapSurveyFiles();
        app.MapOfflineBundles();
        app.MapPhotos();
        app.MapRazorPages().RequireRateLimiting(PostPolicy);
    }

    private static bool IsPage(HttpContext context)
    {
        var path = context.Request.Path;
        return !Array.Exists(Apis, api => path.StartsWithSegments(api, StringComparison.OrdinalIgnoreCase));
    }
}
