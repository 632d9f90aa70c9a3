using System.Net;
using System.Text;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Pages;

/// <summary>A text is stored as it was written, byte for byte, or refused: never trimmed, repaired or run.</summary>
[Collection(PagesCollection.Name)]
public sealed class TextsAsWrittenTests(SqliteBureau bureau) : IDisposable
{
    private readonly Visitor visitor = new(bureau);

    /// <summary>Texts that break software; each must come back whole.</summary>
    public static TheoryData<string> Naughty =>
    [
        "<script>alert('投诉')</script>", "\"><img src=x onerror=alert(1)>", "'; DROP TABLE matter; --", "${7*7} {{7*7}} @(7*7) #{7*7}", "%00%0d%0aSet-Cookie: a=b",
        "&lt;&amp;&#39;&nbsp;", "undefined null NaN true 0x10 1e309 -0", "../../etc/passwd", "  前后有空格\u3000", "a\tb", "𠮷野家 👩‍👩‍👧‍👦 🇨🇳 é é ﷽",
        "\u202eRTL\u202c العربية עברית", "Z̸̢͉a͟l̴̡g̷o̵", "\ufeffBOM\u200bZWSP\u00ad", "ＡＢＣ①②③㈱", "第一行\r\n第二行\n第三行\r末行", "\n\n开头空行", "+ & = ; ? %25 %E4", "]]> <!-- --> <![CDATA[",
        "İıŞş ǅ ß ﬁ", "１２３４", "\ud83d\udc68\u200d\ud83d\ude80",
    ];

    [Theory]
    [MemberData(nameof(Naughty))]
    public async Task What_was_typed_is_what_the_officer_reads(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ');
        var receipt = await visitor.SubmitAsync(await visitor.GetAsync("/media"), ("outlet", line), ("headline", line), ("content", text), ("street", BureauFiles.North));

        var number = receipt.Fact("事项编号");
        var matter = (await bureau.Http.DataAsync(Operations.Matter, new { number }, await bureau.TokenAsync("officer"))).GetProperty("matter");
        matter.GetProperty("content").GetString().ShouldBe(text);

        // A document has no CR of its own, so the page is compared as its reader sees it.
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var page = await officer.GetAsync($"/staff/matters/{number}");
        page.Document.QuerySelector("[data-field=content]")!.TextContent.ReplaceLineEndings("\n").ShouldBe(text.ReplaceLineEndings("\n"));
        page.Fact("媒体名称").ShouldBe(line.Trim());
        page.Document.QuerySelectorAll("script, [onerror]").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Naughty))]
    public async Task What_was_typed_stands_in_the_form_again(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ');
        var page = await visitor.SubmitAsync(await visitor.GetAsync("/complaint"), ("enterprise", "?"), ("content", text), ("reporter.name", line), ("reporter.phone", line));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Value("content").ReplaceLineEndings("\n").ShouldBe(text.ReplaceLineEndings("\n"));
        page.Value("reporter.name").ShouldBe(line);
    }

    [Theory]
    [InlineData("content=%ff%fe")]
    [InlineData("content=%c3%28")]
    [InlineData("content=%ed%a0%80")]
    [InlineData("content=a%00b")]
    [InlineData("content=%zz")]
    [InlineData("content=%e")]
    [InlineData("%00=a")]
    public async Task Broken_bytes_are_refused_before_a_page_reads_them(string body)
    {
        foreach (var path in new[] { "/complaint", "/track", "/sign-in", "/staff/entry" })
        {
            var page = await visitor.PostBytesAsync(path, Encoding.ASCII.GetBytes(body));
            page.Status.ShouldBe(HttpStatusCode.BadRequest, path);
            page.Heading.ShouldBe("请求不正确");
        }
    }

    [Fact]
    public async Task Raw_bytes_that_are_no_UTF8_are_refused_too() =>
        (await visitor.PostBytesAsync("/complaint", [.. "content="u8, 0xE6, 0x97])).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Ten_thousand_characters_are_taken_and_one_more_is_told()
    {
        var page = await visitor.GetAsync("/complaint");
        var long1 = new string('长', 10_000);

        var refused = await visitor.SubmitAsync(page, Stories.Complaint(BureauFiles.Codes[6], content: long1 + "了"));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.Single().ShouldStartWith("内容：最多 10000 个字符，现在有 10001 个");
        refused.Value("content").Length.ShouldBe(10_001);

        (await visitor.SubmitAsync(page, Stories.Complaint(BureauFiles.Codes[6], content: long1))).Heading.ShouldBe("已收到");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_megabyte_is_too_long_and_says_so(bool chunked)
    {
        var body = Encoding.ASCII.GetBytes("content=" + new string('a', 1024 * 1024));
        var page = chunked ? await visitor.PostChunkedAsync("/complaint", body) : await visitor.PostBytesAsync("/complaint", body);

        page.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        page.Heading.ShouldBe("内容太长");
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json")]
    [InlineData("application/x-www-form-urlencoded; charset=gbk")]
    public async Task Only_forms_in_UTF8_are_read(string contentType) =>
        (await visitor.PostBytesAsync("/complaint", "{}"u8.ToArray(), contentType)).Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_answered_with_an_error_page(string method)
    {
        var page = await visitor.SendAsync(method, "/complaint?status=200");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Heading.ShouldBe("请求不正确");
        page.Document.QuerySelector(".code")!.TextContent.ShouldBe("400");
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var page = await visitor.PostAsync("/complaint", KeyValuePair.Create("content", "来自别的网站"));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Heading.ShouldBe("请求不正确");
    }

    [Theory]
    [InlineData("/enterprises?text=%00")]
    [InlineData("/staff/matters?number=%00")]
    [InlineData("/?lang=%00")]
    public async Task A_NUL_in_an_address_is_refused(string path) => (await visitor.GetAsync(path)).Status.ShouldBe(HttpStatusCode.BadRequest);

    public void Dispose() => visitor.Dispose();
}
