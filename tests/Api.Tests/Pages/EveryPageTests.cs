using System.Net;
using AngleSharp.Dom;
using Oversight.Api.Tests.Spine;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Pages;

/// <summary>What holds for every page, in both languages.</summary>
[Collection(PagesCollection.Name)]
public sealed class EveryPageTests(SqliteBureau bureau)
{
    public static TheoryData<string, string> Pages
    {
        get
        {
            string[] everybody = ["/", "/complaint", "/report", "/media", "/deputy", "/track", "/network", "/sign-in", "/sign-out", "/nowhere", "/error/403"];
            string[] officer =
            [
                "/enterprises", "/streets", "/staff/matters", "/statistics?group=Street", "/statistics/matters?figure=received", "/staff/entry?kind=Report", "/staff/entry?source=box&kind=Finding",
                $"/enterprises/{BureauFiles.Codes[30]}", $"/streets/{BureauFiles.North}",
            ];
            return new(from page in everybody.Select(path => (Account: "", Path: path)).Concat(officer.Select(path => (Account: "officer", Path: path)))
                       select new TheoryDataRow<string, string>(page.Account, page.Path));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Is_whole_in_both_languages_and_needs_no_script(string account, string path)
    {
        using var visitor = account.Length == 0 ? new Visitor(bureau) : await Visitor.SignedInAsync(bureau, account);
        var chinese = await visitor.GetAsync(path);
        var english = await visitor.GetAsync(path + (path.Contains('?') ? "&lang=en" : "?lang=en"));

        chinese.Language.ShouldBe("zh-CN");
        english.Language.ShouldBe("en");
        (await visitor.GetAsync("/")).Language.ShouldBe("en", "the choice is kept");
        foreach (var page in new[] { chinese, english })
        {
            IsWhole(page.Document);
            IsGuarded(page.Answer);
        }

        // A text that was forgotten shows its key; an English page with Chinese in its own words was forgotten, too.
        chinese.Text.ShouldNotMatch(@"\b(Field|Form|Hint|Rule|Matter|Error|Street|Tally)\.\w");
        var own = string.Concat(english.Document.QuerySelectorAll("label, legend, .hint, button, nav a, h2").Where(part => part.GetAttribute("lang") is null).Select(part => part.TextContent));
        own.ShouldNotMatch(@"\p{IsCJKUnifiedIdeographs}");
    }

    [Fact]
    public async Task The_style_sheet_may_be_kept_and_pages_may_not()
    {
        using var visitor = new Visitor(bureau);
        var page = await visitor.GetAsync("/");
        var sheet = await visitor.GetAsync(page.Document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);

        sheet.Status.ShouldBe(HttpStatusCode.OK);
        sheet.Answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        page.Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    private static void IsWhole(IDocument page)
    {
        page.Title.ShouldNotBeNullOrWhiteSpace();
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelector("a.skip")!.GetAttribute("href").ShouldBe("#main");
        page.QuerySelectorAll("main#main").Length.ShouldBe(1);
        page.QuerySelectorAll("script, [style], [onclick], [onchange], [onsubmit], style, iframe").ShouldBeEmpty();

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        ids.ShouldBe(ids.Distinct());
        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]), textarea, select"))
        {
            page.QuerySelectorAll($"label[for='{field.Id}']").Length.ShouldBe(1, $"{field.OuterHtml} has no label");
        }

        foreach (var attribute in new[] { "aria-describedby", "aria-labelledby", "list" })
        {
            page.QuerySelectorAll($"[{attribute}]").SelectMany(element => element.GetAttribute(attribute)!.Split(' ')).ShouldBeSubsetOf(ids);
        }

        page.QuerySelectorAll("form[method=post]").ShouldAllBe(form => form.QuerySelector("[name=__RequestVerificationToken]") != null);
    }

    private static void IsGuarded(HttpResponseMessage answer)
    {
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; style-src 'self';");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.GetValues("X-Frame-Options").Single().ShouldBe("DENY");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.Contains("Server").ShouldBeFalse();
    }
}
