using System.Net;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Pages;

/// <summary>What the public does: files something, makes mistakes, follows a receipt.</summary>
[Collection(PagesCollection.Name)]
public sealed class PublicFormTests(SqliteBureau bureau) : IDisposable
{
    private readonly Visitor visitor = new(bureau);

    public void Dispose() => visitor.Dispose();

    [Fact]
    public async Task A_complaint_filed_in_the_form_has_a_receipt_by_which_it_is_found()
    {
        var receipt = await visitor.SubmitAsync(await visitor.GetAsync("/complaint"), Stories.Complaint(BureauFiles.Codes[0]));

        receipt.Address.PathAndQuery.ShouldBe("/receipt");
        receipt.Heading.ShouldBe("已收到");
        var code = receipt.Fact("回执码");
        var tracked = await visitor.SubmitAsync(await visitor.GetAsync("/track"), ("receipt", $" {code.ToLowerInvariant().Replace(' ', '-')} "));
        tracked.Text.ShouldContain(receipt.Fact("事项编号"));
        tracked.Fact("状态").ShouldBe("待承办");
        tracked.Address.Query.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_double_click_and_a_reload_count_once()
    {
        var page = await visitor.GetAsync("/complaint");
        var before = await ReceivedAsync(BureauFiles.Codes[1]);

        var clicks = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.SubmitAsync(page, Stories.Complaint(BureauFiles.Codes[1]))));

        clicks.Select(click => click.Fact("回执码")).Distinct().Count().ShouldBe(1);
        clicks.Select(click => click.Fact("事项编号")).Distinct().Count().ShouldBe(1);
        (await ReceivedAsync(BureauFiles.Codes[1])).ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_form_that_was_sent_and_changed_is_not_sent_again_unless_it_is_wanted()
    {
        var page = await visitor.GetAsync("/complaint");
        var first = await visitor.SubmitAsync(page, Stories.Complaint(BureauFiles.Codes[2]));

        var refused = await visitor.SubmitAsync(page, Stories.Complaint(BureauFiles.Codes[2], content: "另一件事"));
        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.Errors.Single().ShouldContain("已经提交过一次");
        refused.Value("content").ShouldBe("另一件事");
        var second = await visitor.SubmitAsync(refused);

        second.Fact("事项编号").ShouldNotBe(first.Fact("事项编号"));
        (await ReceivedAsync(BureauFiles.Codes[2])).ShouldBe(2);
    }

    [Fact]
    public async Task A_form_with_errors_comes_back_as_it_was_typed_and_names_each_of_them()
    {
        (string Name, string? Value)[] typed =
        [
            ("enterprise", "92330106XX0000001A"), ("street", "没有这条街"), ("content", "  "), ("occurredOn", "2999-01-01"), ("claims", "Refund"),
            ("reporter.name", " <b>王芳</b> "), ("reporter.phone", "不告诉你"), ("reporter.address", "文三路\u00a01号"),
        ];

        var page = await visitor.SubmitAsync(await visitor.GetAsync("/complaint"), typed);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldBe(
        [
            "统一社会信用代码：校验不通过，最后一位是“A”，按前 17 位应为“5”，请核对（填写的是“92330106XX0000001A”）。",
            "街道：没有找到（填写的是“没有这条街”）。",
            "内容：不能为空。",
            "发生日期：应在 1980 年 1 月 1 日至今天之间（填写的是“2999-01-01”）。",
            "联系电话：请填写 3 至 20 位数字的电话号码，可以带 +、-、空格和括号（填写的是“不告诉你”）。",
        ]);
        foreach (var (name, value) in typed.Where(field => field.Name != "claims"))
        {
            page.Value(name).ShouldBe(value, name);
        }

        page.Document.QuerySelector("#claim-Refund")!.HasAttribute("checked").ShouldBeTrue();
        page.Document.QuerySelectorAll(".summary a").ShouldAllBe(link => page.Document.QuerySelector(link.GetAttribute("href")!) != null);
        page.Document.QuerySelector("#f-reporter-phone")!.GetAttribute("aria-describedby").ShouldBe("f-reporter-phone-hint f-reporter-phone-error");
    }

    [Fact]
    public async Task An_anonymous_report_stores_nobody_even_if_somebody_was_typed()
    {
        var receipt = await visitor.SubmitAsync(
            await visitor.GetAsync("/report"),
            ("enterprise", BureauFiles.Codes[3]), ("content", "后厨使用过期原料。"), ("anonymous", "yes"), ("reporter.name", "王芳"), ("reporter.phone", "13800138000"));

        var number = receipt.Fact("事项编号");
        var matter = (await bureau.Http.DataAsync(Operations.Matter, new { number }, await bureau.TokenAsync("officer"))).GetProperty("matter");
        matter.GetProperty("hasReporter").GetBoolean().ShouldBeFalse();
        matter.GetProperty("kind").GetString().ShouldBe("REPORT");
    }

    [Fact]
    public async Task A_report_with_a_name_needs_name_and_telephone()
    {
        var page = await visitor.SubmitAsync(
            await visitor.GetAsync("/report"), ("enterprise", BureauFiles.Codes[3]), ("content", "后厨使用过期原料。"), ("anonymous", "no"));

        page.Errors.ShouldBe(["姓名：不能为空。", "联系电话：不能为空。"]);
    }

    [Fact]
    public async Task Media_and_deputies_file_their_own_kinds()
    {
        var media = await visitor.SubmitAsync(
            await visitor.GetAsync("/media"), ("outlet", "钱江晚报"), ("headline", "后厨调查"), ("url", "https://example.com/a"), ("enterprise", BureauFiles.Codes[4]), ("content", "见报道。"));
        var deputy = await visitor.SubmitAsync(
            await visitor.GetAsync("/deputy"), ("deputy", "李代表"), ("body", "Cppcc"), ("title", "关于夜市"), ("street", BureauFiles.North), ("content", "建议加强监管。"));

        media.Fact("事项编号").ShouldStartWith("MT-");
        deputy.Fact("事项编号").ShouldStartWith("JY-");
    }

    [Fact]
    public async Task A_street_is_found_by_its_name_without_a_script()
    {
        var page = await visitor.GetAsync("/complaint");

        var found = await visitor.SubmitAsync(page, ("street", "西溪"), ("find", "street"), ("content", "写了一半"));
        found.Status.ShouldBe(HttpStatusCode.OK);
        found.Text.ShouldContain("已找到：浙江省杭州市西湖区西溪街道");
        found.Value("street").ShouldStartWith(BureauFiles.West);
        found.Value("content").ShouldBe("写了一半");

        var several = await visitor.SubmitAsync(page, ("street", "街道"), ("find", "street"));
        several.Document.QuerySelectorAll("input[name=streetPick]").Length.ShouldBe(3);
        var picked = await visitor.SubmitAsync(several, ("streetPick", BureauFiles.Other), ("find", "street"));
        picked.Value("street").ShouldBe($"{BureauFiles.Other} 浙江省杭州市上城区清波街道");
    }

    [Theory]
    [InlineData("0000-0000-0000-0000-0000-0000-00")]
    [InlineData("")]
    [InlineData("不是回执码")]
    public async Task A_wrong_receipt_always_has_the_same_answer(string receipt)
    {
        var page = await visitor.SubmitAsync(await visitor.GetAsync("/track"), ("receipt", receipt));

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Errors.ShouldBe(["没有找到这个回执码对应的事项。请核对后重新输入。"]);
    }

    [Fact]
    public async Task A_receipt_that_was_put_away_is_gone_from_the_browser()
    {
        var receipt = await visitor.SubmitAsync(await visitor.GetAsync("/complaint"), Stories.Complaint(BureauFiles.Codes[5]));
        (await visitor.GetAsync("/receipt")).Fact("回执码").ShouldBe(receipt.Fact("回执码"));

        await visitor.SubmitAsync(receipt);

        (await visitor.GetAsync("/receipt")).Address.AbsolutePath.ShouldBe("/track");
    }

    private async Task<int> ReceivedAsync(string code)
    {
        var enterprise = (await bureau.Http.DataAsync(Operations.Enterprise, new { code }, await bureau.TokenAsync("supervisor"))).GetProperty("enterprise");
        return enterprise.GetProperty("channels").EnumerateArray().Sum(channel => channel.GetProperty("received").GetInt32());
    }
}
