using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;

namespace Oversight.Api.Pages.Hosting;

/// <summary>
/// Chinese, unless somebody chose English: by <c>?lang=en</c>, which a cookie remembers. What the browser would prefer does not
/// count, so that a clerk's machine set to English still greets a citizen in Chinese.
/// </summary>
internal static class LanguageChoice
{
    private const string Chinese = "zh-CN";
    private const string English = "en";
    private const string CookieName = "oversight.lang";

    public static RequestLocalizationOptions Options()
    {
        var options = new RequestLocalizationOptions().SetDefaultCulture(Chinese)
            .AddSupportedCultures(Chinese, English).AddSupportedUICultures(Chinese, English);
        options.RequestCultureProviders = [new CustomRequestCultureProvider(ChooseAsync)];
        return options;
    }

    private static Task<ProviderCultureResult?> ChooseAsync(HttpContext context)
    {
        var asked = context.Request.Query["lang"].ToString();
        if (asked is "zh" or English)
        {
            context.Response.Cookies.Append(CookieName, asked, new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                IsEssential = true,
            });
        }

        var chosen = asked is "zh" or English ? asked : context.Request.Cookies[CookieName];
        return Task.FromResult<ProviderCultureResult?>(new(chosen == English ? English : Chinese));
    }
}
