using System.Net;
using Oversight.Api.Tests.Spine;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Pages;

/// <summary>What the bureau's people do at their desk.</summary>
[Collection(PagesCollection.Name)]
public sealed class StaffPageTests(SqliteBureau bureau)
{
    [Fact]
    public async Task An_officer_takes_a_complaint_reads_who_brought_it_and_closes_it()
    {
        var (number, receipt) = await ComplainAsync(BureauFiles.Codes[20]);
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var page = await officer.GetAsync($"/staff/matters/{number}");
        page.Text.ShouldNotContain("王芳");

        var taken = await officer.SubmitAsync(page, page.Form("form[action*=take]"));
        taken.Fact("承办人").ShouldBe("officer");
        taken.Fact("状态").ShouldBe("办理中");

        var refused = await officer.SubmitAsync(taken, taken.Form("form[action*=identity]"), ("purpose", ""));
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Text.ShouldNotContain("王芳");
        var read = await officer.SubmitAsync(taken, taken.Form("form[action*=identity]"), ("purpose", "联系当事人组织调解"));
        read.Fact("姓名").ShouldBe("王芳");
        read.Fact("联系电话").ShouldBe("138 0013 8000");
        read.Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await officer.GetAsync($"/staff/matters/{number}")).Text.ShouldNotContain("王芳");

        var closed = await officer.SubmitAsync(taken, taken.Form("form[action*=close]"), ("outcome", "Settled"), ("note", "已退款\r\n双方满意"));
        closed.Fact("状态").ShouldBe("已办结");
        closed.Fact("办理结果").ShouldBe("达成一致");
        closed.Document.QuerySelectorAll("form[action*=close], form[action*=take]").ShouldBeEmpty();

        using var consumer = new Visitor(bureau);
        (await consumer.SubmitAsync(await consumer.GetAsync("/track"), ("receipt", receipt))).Fact("办理结果").ShouldBe("达成一致");
    }

    [Fact]
    public async Task Only_the_handling_officer_reads_and_closes()
    {
        var (number, _) = await ComplainAsync(BureauFiles.Codes[21]);
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var mine = await officer.GetAsync($"/staff/matters/{number}");
        mine = await officer.SubmitAsync(mine, mine.Form("form[action*=take]"));
        using var other = await Visitor.SignedInAsync(bureau, "officer2");
        var page = await other.GetAsync($"/staff/matters/{number}");

        page.Document.QuerySelectorAll(".actions form").ShouldBeEmpty();
        var token = page.Form("header form");
        foreach (var handler in new[] { "close", "identity" })
        {
            var answer = await other.PostAsync(
                $"/staff/matters/{number}?handler={handler}",
                [.. Visitor.Fields(token, ("commandId", "x-" + handler), ("outcome", "Settled"), ("purpose", "好奇"))]);
            answer.Status.ShouldBe(HttpStatusCode.Forbidden, handler);
            answer.Text.ShouldNotContain("王芳");
        }

        (await officer.GetAsync($"/staff/matters/{number}")).Fact("状态").ShouldBe("办理中");
    }

    [Fact]
    public async Task Closing_needs_an_outcome_and_keeps_the_note()
    {
        var (number, _) = await ComplainAsync(BureauFiles.Codes[22]);
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var page = await officer.GetAsync($"/staff/matters/{number}");
        page = await officer.SubmitAsync(page, page.Form("form[action*=take]"));

        var refused = await officer.SubmitAsync(page, page.Form("form[action*=close]"), ("outcome", ""), ("note", "写好的说明"));

        refused.Errors.ShouldBe(["办理结果：不能为空。"]);
        refused.Value("note").ShouldBe("写好的说明");
    }

    [Fact]
    public async Task What_comes_by_hotline_or_box_is_entered_with_its_way_in()
    {
        using var staff = await Visitor.SignedInAsync(bureau, "staff");
        var hotline = await staff.SubmitAsync(await staff.GetAsync("/staff/entry?source=hotline"), Stories.Complaint(BureauFiles.Codes[23]));
        var box = await staff.SubmitAsync(
            await staff.GetAsync("/staff/entry?source=box&kind=Finding"),
            ("department", "消防救援大队"), ("documentNumber", "杭消〔2026〕3号"), ("enterprise", BureauFiles.Codes[23]), ("content", "疏散通道堵塞。"));
        using var officer = await Visitor.SignedInAsync(bureau, "officer");

        (await officer.GetAsync("/staff/matters/" + hotline.Fact("事项编号"))).Fact("来源").ShouldBe("热线");
        var finding = await officer.GetAsync("/staff/matters/" + box.Fact("事项编号"));
        finding.Fact("来源").ShouldBe("举报箱");
        finding.Fact("部门名称").ShouldBe("消防救援大队");
    }

    [Fact]
    public async Task A_business_without_a_code_is_identified_and_its_matters_move()
    {
        using var consumer = new Visitor(bureau);
        var receipt = await consumer.SubmitAsync(
            await consumer.GetAsync("/complaint"),
            [.. Stories.Complaint(""), ("enterpriseName", "无名烧烤摊"), ("address", "西湖区文一路口"), ("street", BureauFiles.North)]);
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var page = await officer.GetAsync("/staff/matters/" + receipt.Fact("事项编号"));

        var wrong = await officer.SubmitAsync(page, page.Form("form[action*=identify]"), ("identifiedAs", "91330106"));
        wrong.Errors.Single().ShouldContain("应为 18 位");
        wrong.Value("identifiedAs").ShouldBe("91330106");
        var moved = await officer.SubmitAsync(page, page.Form("form[action*=identify]"), ("identifiedAs", BureauFiles.Codes[24]));

        moved.Fact("商家").ShouldContain(BureauFiles.Codes[24]);
        (await officer.GetAsync($"/enterprises/{BureauFiles.Codes[24]}")).Text.ShouldContain("转入");
    }

    [Fact]
    public async Task The_list_is_filtered_and_opens_a_matter_by_its_number()
    {
        var (number, _) = await ComplainAsync(BureauFiles.Codes[25]);
        using var officer = await Visitor.SignedInAsync(bureau, "officer");

        var mine = await officer.GetAsync($"/staff/matters?enterprise={BureauFiles.Codes[25]}&kind=Complaint&status=Received");
        mine.Document.QuerySelectorAll(".matters a.number").Single().TextContent.ShouldBe(number);
        (await officer.GetAsync($"/staff/matters?enterprise={BureauFiles.Codes[25]}&status=Closed")).Document.QuerySelectorAll(".matters li").ShouldBeEmpty();
        (await officer.GetAsync($"/staff/matters?number={number.ToLowerInvariant()}")).Heading.ShouldBe(number);
        (await officer.GetAsync("/staff/matters?status=7")).Errors.Single().ShouldBe("状态：请从给出的选项中选择（填写的是“7”）。");
    }

    [Fact]
    public async Task A_report_does_not_exist_for_who_may_not_see_it()
    {
        using var informant = new Visitor(bureau);
        var receipt = await informant.SubmitAsync(
            await informant.GetAsync("/report"), ("enterprise", BureauFiles.Codes[26]), ("content", "线索"), ("anonymous", "yes"));
        using var staff = await Visitor.SignedInAsync(bureau, "staff");
        using var elsewhere = await Visitor.SignedInAsync(bureau, "elsewhere");

        (await staff.GetAsync("/staff/matters/" + receipt.Fact("事项编号"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await elsewhere.GetAsync("/staff/matters/" + receipt.Fact("事项编号"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(string Number, string Receipt)> ComplainAsync(string code)
    {
        using var consumer = new Visitor(bureau);
        var receipt = await consumer.SubmitAsync(await consumer.GetAsync("/complaint"), Stories.Complaint(code));
        return (receipt.Fact("事项编号"), receipt.Fact("回执码"));
    }
}
