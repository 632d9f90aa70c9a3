using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Oversight.Browser.Tests.Browsing;

namespace Oversight.Browser.Tests.Campaigns;

/// <summary>People who pass a poster and answer: on a phone of 390 × 844, or by the requests that such a phone makes.</summary>
internal static partial class Passer
{
    public static Task<Visit> PhoneAsync(DemoSite site, bool script) => site.OpenAsync(new()
    {
        ViewportSize = new() { Width = 390, Height = 844 },
        HasTouch = true,
        JavaScriptEnabled = script,
        BypassCSP = true,
        ReducedMotion = ReducedMotion.Reduce,
        UserAgent = "Mozilla/5.0 (Linux; Android 9; Phone) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/90.0 Mobile Safari/537.36",
    });

    /// <summary>The same form, without the browser.</summary>
    public static async Task AnswerAsync(HttpClient http, string poster, int overall, int price, string? words)
    {
        using var begun = await http.PostAsync(new Uri(poster + "?language=zh", UriKind.Relative), null);
        var page = WebUtility.HtmlDecode(await begun.Content.ReadAsStringAsync());
        var interview = begun.RequestMessage!.RequestUri!;
        interview.AbsolutePath.ShouldNotBe(poster, "each person has an interview of their own");
        page = await HandInAsync(http, interview, page, overall, price, words);

        // Who is not satisfied is asked for words, on the same page: the first time it comes back with one question more.
        page = words is null ? page : await HandInAsync(http, interview, page, overall, price, words);
        page.ShouldContain("谢谢您");
    }

    private static async Task<string> HandInAsync(HttpClient http, Uri interview, string page, int overall, int price, string? words)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["at"] = Hidden(page, "at"),
            ["shown"] = Hidden(page, "shown"),
            ["asked"] = Hidden(page, "asked"),
            ["go"] = "next",
            ["q0"] = $"{overall}",
            ["q1"] = $"{price}",
            ["q2"] = words ?? "",
        });
        using var answer = await http.PostAsync(interview, form);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private static string Hidden(string page, string name) =>
        Inputs().Matches(page).Single(match => match.Groups["name"].Value == name).Groups["value"].Value;

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inputs();
}
