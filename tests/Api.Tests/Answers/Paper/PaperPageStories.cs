using System.Net;
using Oversight.Api.Tests.Pages;
using Oversight.Grains.Responses.Paper;
using Oversight.Testing;

namespace Oversight.Api.Tests.Answers.Paper;

/// <summary>Clerks work on pages without a script, with the keyboard: number, short signs, next number.</summary>
public abstract class PaperPageStories(PaperBureau bureau) : PaperSteps(bureau)
{
    private const string List = "/staff/paper/" + PaperBureau.WalkIns;

    [Fact]
    public async Task A_batch_is_opened_printed_and_typed_in_twice()
    {
        using var staff = await Visitor.SignedInAsync(Bureau, "staff");
        var page = await staff.GetAsync(List);
        page.Heading.ShouldBe("纸质问卷");
        page = await staff.SubmitAsync(page, page.Form("main form[method=post]"), ("Forms", "３"));
        var row = page.Document.QuerySelector("main tbody tr:last-child")!;
        row.QuerySelectorAll("td").Skip(3).Select(cell => cell.TextContent).Take(7).ShouldBe(["3", "0", "0", "0", "0", "0", "0"]);
        var first = row.QuerySelector("td")!.TextContent.Split('–')[0].Trim();

        var printed = await staff.GetAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        printed.Document.QuerySelectorAll("table.paperform").Select(form => form.GetAttribute("data-number")).ShouldBe(Enumerable.Range(0, 3).Select(at => Printed(PaperBureau.WalkIns, first, at)));
        var form = printed.Document.QuerySelector("table.paperform")!;
        form.QuerySelector("thead")!.TextContent.ShouldContain(first);
        form.TextContent.ShouldContain("仅当 第 3 题 ≤ 2 时回答");
        form.TextContent.ShouldContain("若 第 1 题 = “否”，答卷到此结束");
        form.TextContent.ShouldContain("您选择了“第 3 题”分");
        var blank = await staff.GetAsync(row.QuerySelectorAll("a")[1].GetAttribute("href")!);
        blank.Document.QuerySelectorAll(".numberlist li").Length.ShouldBe(3);
        blank.Document.QuerySelectorAll("table.paperform").Length.ShouldBe(1);

        page = await TypeAsync(staff, first, ("q3", "4"));
        page.Address.AbsolutePath.ShouldBe(List);
        page.Document.QuerySelector("[role=status]")!.TextContent.ShouldContain($"{first}：已录一次");
        page.Document.QuerySelector("#number")!.HasAttribute("autofocus").ShouldBeTrue("the next number is typed at once");
        (await staff.GetAsync($"{List}/form?number={first}")).Document.QuerySelector("main")!.TextContent.ShouldContain("第二次须由他人录入");

        using var other = await Visitor.SignedInAsync(Bureau, "supervisor");
        (await other.GetAsync($"{List}/form?number={first}")).Text.ShouldContain("看不到第一次的内容");
        (await TypeAsync(other, first, ("q3", "４"))).Document.QuerySelector("[role=status]")!.TextContent.ShouldContain("已提交");
        (await StoredPaper.LastAsync(Bureau.Options, PaperBureau.WalkIns)).ShouldContain("\"grid\":{\"rows\":{\"env\":\"good\",\"rights\":\"bad\"}}");
    }

    [Fact]
    public async Task What_cannot_be_read_stands_beside_its_field_and_what_was_typed_stays()
    {
        var (number, _) = await OpenAsync(PaperBureau.WalkIns, 2);
        using var staff = await Visitor.SignedInAsync(Bureau, "staff");
        var page = await TypeAsync(staff, number, ("q0", "7"), ("q3", "4"));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Document.QuerySelector("#q0-error")!.TextContent.ShouldContain("无法识别");
        page.Document.QuerySelector("#q3")!.GetAttribute("value").ShouldBe("4");
        page.Document.QuerySelector("[autofocus]")!.Id.ShouldBe("q0");
        page = await staff.SubmitAsync(page, ("q0", "1"), ("q3", ""));
        page.Document.QuerySelector("#q3-error")!.TextContent.ShouldBe("请回答此题");
        page = await staff.SubmitAsync(page, ("q3", "4"));
        page.Address.AbsolutePath.ShouldBe(List);

        page = await staff.GetAsync($"{List}/form?number={number[..6]}9999");
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Document.QuerySelector("#number").ShouldNotBeNull("another number can be typed at once");
        page.Text.ShouldContain("应为表上印的编号");
    }

    [Fact]
    public async Task Two_entries_that_differ_are_settled_on_a_page_that_shows_both()
    {
        var (number, _) = await OpenAsync(PaperBureau.WalkIns, 1);
        using var staff = await Visitor.SignedInAsync(Bureau, "staff");
        using var other = await Visitor.SignedInAsync(Bureau, "supervisor");
        await TypeAsync(staff, number, ("q3", "4"));
        var page = await TypeAsync(other, number, ("q3", "5"));
        page.Document.QuerySelector("[role=status]")!.TextContent.ShouldContain("不一致");
        var settle = page.Document.QuerySelector("[role=status] a")!.GetAttribute("href")!;
        page = await other.GetAsync(settle);
        page.Text.ShouldContain("须由第三个账号");
        page.Document.QuerySelectorAll("fieldset").ShouldBeEmpty("one of the two clerks is no judge between both");
        using var third = await Visitor.SignedInAsync(Bureau, "root");
        page = await third.GetAsync(settle);
        page.Document.QuerySelectorAll("fieldset .choice strong").Select(value => value.TextContent).ShouldBe(["4", "5"]);
        page = await third.SubmitAsync(page);
        page.Status.ShouldBe(HttpStatusCode.BadRequest, "a decision is never made by itself");
        page = await third.SubmitAsync(page, ("take-q3", "Other"), ("q3", "3"));
        page.Document.QuerySelector("[role=status]")!.TextContent.ShouldContain("已提交");
        (await StoredPaper.LastAsync(Bureau.Options, PaperBureau.WalkIns)).ShouldContain("\"rating\":{\"number\":3}");
    }

    [Fact]
    public async Task A_form_is_recorded_as_void_with_its_reason()
    {
        var (number, _) = await OpenAsync(PaperBureau.WalkIns, 1);
        using var staff = await Visitor.SignedInAsync(Bureau, "staff");
        var page = await staff.GetAsync($"{List}/form?number={number}");
        page = await staff.SubmitAsync(page, page.Form("main section form"), ("reason", "Spoiled"), ("note", "雨淋"));
        page.Text.ShouldContain($"{number} · 损毁或遗失 · 雨淋");
        (await staff.GetAsync($"{List}/form?number={number}")).Text.ShouldContain("此份已作废");
    }

    [Fact]
    public async Task Pages_are_whole_in_both_languages_and_for_the_staff_of_the_campaign()
    {
        var (number, _) = await OpenAsync(PaperBureau.WalkIns, 1);
        using var staff = await Visitor.SignedInAsync(Bureau, "staff");
        foreach (var path in new[] { List + "?", $"{List}/form?number={number}&", $"{List}/settle?number={number}&" })
        {
            var chinese = await staff.GetAsync(path + "lang=zh");
            var english = await staff.GetAsync(path + "lang=en");
            english.Language.ShouldBe("en");
            chinese.Text.ShouldNotMatch(@"\b(Paper|PaperForm|PaperStanding|PaperVoidReason|Rule)\.\w");
            string.Concat(english.Document.QuerySelectorAll("main button, main th, main h2, main p.lead").Where(part => part.GetAttribute("lang") is null).Select(part => part.TextContent)).ShouldNotMatch(@"\p{IsCJKUnifiedIdeographs}");
            foreach (var field in english.Document.QuerySelectorAll("input:not([type=hidden]), textarea, select"))
            {
                english.Document.QuerySelectorAll($"label[for='{field.Id}']").Length.ShouldBe(1, $"{field.OuterHtml} has no label");
            }
        }

        using var media = await Visitor.SignedInAsync(Bureau, "media");
        (await media.GetAsync(List)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await media.GetAsync($"/print/paper/{PaperBureau.WalkIns}/1")).Status.ShouldBe(HttpStatusCode.Forbidden);
        using var elsewhere = await Visitor.SignedInAsync(Bureau, "elsewhere");
        (await elsewhere.GetAsync(List)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await staff.GetAsync($"/print/paper/{PaperBureau.WalkIns}/999")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<PageView> TypeAsync(Visitor clerk, string number, params (string Name, string? Value)[] fields)
    {
        var page = await clerk.GetAsync($"{List}/form?number={number}");
        (string Name, string? Value)[] all = [("q0", "1"), ("q1", "b"), ("q5", "9"), ("q6", "12"), ("q7", "21"), ("q8", "１２３．５"), ("q9", "20261001"), ("q11", "小面馆"), ("q14", "1")];
        return await clerk.SubmitAsync(page, [.. all.Where(one => !fields.Any(field => field.Name == one.Name)), .. fields]);
    }
}
