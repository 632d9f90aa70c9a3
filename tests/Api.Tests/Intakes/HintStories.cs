using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Intakes;

/// <summary>Hints for a person's decision, supplements, and what looks like the same matter at entry.</summary>
public abstract class HintStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Hints = "query($number: String!) { matter(number: $number) { hints { code text article evidence { number } } shownHints { code evidence { number } } } }";
    private const string Step = "mutation($id: String!, $number: String!, $step: Step!, $details: StepInput) { stepMatter(commandId: $id, number: $number, step: $step, details: $details) { stage } }";

    [Fact]
    public async Task One_person_against_many_businesses_with_the_same_words_is_hinted_and_recorded_with_the_refusal()
    {
        var phone = Phone();
        var numbers = new List<string>();
        foreach (var at in new[] { 51, 52, 53 })
        {
            var complaint = Complaint(BureauFiles.Codes[at], "商品标签不符合规定，要求按十倍赔偿一千元。") with { reporter = new("李某", phone, $"某路{Id()}号") };
            numbers.Add((await SubmitAsync(complaint)).Number);
        }

        var officer = await Bureau.TokenAsync("officer");
        var hint = await HintAsync(numbers[2], officer);
        hint.Select(one => one.Code).ShouldBe(["EXTORTION"]);
        hint[0].Evidence.ShouldBe([numbers[1], numbers[0]]);
        (await HintAsync(numbers[2], await Bureau.TokenAsync("staff"))).ShouldBeEmpty();

        await Http.DataAsync(Operations.Take, new { id = Id(), number = numbers[2] }, officer);
        await Http.DataAsync(Step, new { id = Id(), number = numbers[2], step = "REFUSE", details = new { refusalGround = "NOT_FOR_DAILY_CONSUMPTION", reason = "已核实并非为生活消费需要" } }, officer);
        var shown = (await Http.DataAsync(Hints, new { number = numbers[2] }, officer)).GetProperty("matter").GetProperty("shownHints");
        shown.ToString().ShouldBe($"[{{\"code\":\"EXTORTION\",\"evidence\":[{{\"number\":\"{numbers[1]}\"}},{{\"number\":\"{numbers[0]}\"}}]}}]");
    }

    [Fact]
    public async Task What_looks_like_extortion_is_shown_to_the_head_who_refers_it_to_the_police_and_recorded_with_the_reason()
    {
        const string Referred = "query($number: String!) { matter(number: $number) { stage state outcome deadline { due } shownHints { code article } history { event words actor } } }";
        var phone = Phone();
        var complaints = new List<string>();
        var reports = new List<string>();
        foreach (var at in new[] { 51, 52, 53 })
        {
            var reporter = new { name = "刘某", phone };
            complaints.Add((await SubmitAsync(Complaint(BureauFiles.Codes[at], "月饼里有异物，不赔偿两千元就投诉到底。") with { reporter = new("刘某", phone, $"某路{Id()}号") })).Number);
            var input = new { commandId = Id(), enterprise = BureauFiles.Codes[at], content = "月饼里有异物，请依法查处并奖励。", reporter };
            reports.Add((await Http.DataAsync(Operations.Report, new { input })).GetProperty("submitReport").GetProperty("number").GetString()!);
        }

        var (officer, head) = (await Bureau.TokenAsync("officer"), await Bureau.TokenAsync("supervisor"));
        foreach (var number in new[] { complaints[2], reports[2] })
        {
            (await HintAsync(number, head)).Select(hint => hint.Code).ShouldContain("EXTORTION", number);
            await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
            var details = new { reason = "涉嫌夹带异物索赔，依第四十二条移送" };
            (await ErrorAsync(Step, new { id = Id(), number, step = "REFER_TO_POLICE", details }, officer)).Code.ShouldBe("FORBIDDEN");
            (await ErrorAsync(Step, new { id = Id(), number, step = "REFER_TO_POLICE" }, head)).Field.ShouldBe("details.reason");
            await Http.DataAsync(Step, new { id = Id(), number, step = "REFER_TO_POLICE", details }, head);

            var matter = (await Http.DataAsync(Referred, new { number }, head)).GetProperty("matter");
            string[] told = [.. new[] { "stage", "state", "outcome" }.Select(name => matter.GetProperty(name).GetString()!)];
            told.ShouldBe(["REFERRED_TO_POLICE", "CLOSED", "TRANSFERRED"]);
            matter.GetProperty("deadline").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
            matter.GetProperty("shownHints").EnumerateArray().ShouldContain(hint => hint.GetProperty("code").GetString() == "EXTORTION" && hint.GetProperty("article").GetString()!.Contains("42", StringComparison.Ordinal));
            matter.GetProperty("history").EnumerateArray().ShouldContain(line => line.GetProperty("words").GetString() == details.reason && line.GetProperty("actor").GetString() == "supervisor");
        }
    }

    [Fact]
    public async Task Often_against_one_business_and_several_people_with_one_telephone_are_hinted()
    {
        var phone = Phone();
        var numbers = new List<string>();
        foreach (var name in new[] { "甲", "乙", "丙" })
        {
            var complaint = Complaint(BureauFiles.Codes[51], $"{name}说的事各不相同{Id()}") with { reporter = new(name, phone, $"某路{Id()}号") };
            numbers.Add((await SubmitAsync(complaint)).Number);
        }

        (await HintAsync(numbers[2], await Bureau.TokenAsync("officer"))).Select(one => one.Code).ShouldBe(["FREQUENCY", "SHARED_CONTACT"]);
    }

    [Fact]
    public async Task Of_a_joint_complaint_every_complainant_is_looked_at()
    {
        var (often, other) = (Phone(), Phone());
        var before = new List<string>();
        foreach (var (phone, at) in new[] { (often, 51), (often, 52), (other, 54), (other, 55) })
        {
            var complaint = Complaint(BureauFiles.Codes[at], "套餐少了一道菜，要求赔偿一千元。") with { reporter = new("吴某", phone, $"某路{Id()}号") };
            before.Add((await SubmitAsync(complaint)).Number);
        }

        var joint = new
        {
            others = new[] { new { name = "吴某", phone = often, address = $"某路{Id()}号" }, new { name = "郑某", phone = other, address = $"某路{Id()}号" } },
            representatives = new[] { 1 },
        };
        var input = new { commandId = Id(), enterprise = BureauFiles.Codes[53], content = "套餐少了一道菜，要求赔偿一千元。", reporter = new { name = "周某", phone = Phone(), address = $"某路{Id()}号" }, joint };
        var number = (await Http.DataAsync(Operations.Submit, new { input })).GetProperty("submitComplaint").GetProperty("number").GetString()!;

        var hint = await HintAsync(number, await Bureau.TokenAsync("officer"));
        hint.Select(one => one.Code).ShouldBe(["EXTORTION"], "the first complainant has never complained before");
        hint[0].Evidence.ShouldBe([before[3], before[2], before[1], before[0]]);
    }

    [Fact]
    public async Task A_report_of_the_same_person_is_hinted_and_its_facts_are_added_with_a_new_limit()
    {
        var phone = Phone();
        var first = await ReportAsync("后厨使用过期的牛肉做面", phone);
        var again = await ReportAsync("后厨使用过期的牛肉做面。", phone);
        var more = await ReportAsync("电子秤缺斤少两，每斤少一两", phone);
        var officer = await Bureau.TokenAsync("officer");
        (await HintAsync(again, officer)).ShouldHaveSingleItem().Code.ShouldBe("SAME_FACTS");
        var hints = await HintAsync(more, officer);
        hints.ShouldHaveSingleItem().Code.ShouldBe("NEW_FACTS");
        hints[0].Evidence.ShouldContain(first);

        await Http.DataAsync(Operations.Take, new { id = Id(), number = first }, officer);
        await Http.DataAsync(Step, new { id = Id(), number = first, step = "ADD_FACTS", details = new { related = more, facts = "电子秤缺斤少两" } }, officer);
        var matter = (await Http.DataAsync("query($number: String!) { matter(number: $number) { supplements { related facts } deadlines { rule { id } } } }", new { number = first }, officer)).GetProperty("matter");
        matter.GetProperty("supplements").ToString().ShouldBe($"[{{\"related\":\"{more}\",\"facts\":\"电子秤缺斤少两\"}}]");
        matter.GetProperty("deadlines").EnumerateArray().Count(clock => clock.GetProperty("rule").GetProperty("id").GetString() == "report.verify").ShouldBe(2);
    }

    [Fact]
    public async Task The_entry_shows_what_looks_alike_and_hands_nothing_in()
    {
        var code = BureauFiles.Codes[51];
        var words = $"炒粉里有玻璃渣{Id()}要求退款";
        var number = (await SubmitAsync(Complaint(code, words))).Number;
        var report = await ReportAsync(words, Phone());
        const string Similar = "query($code: String!, $words: String!) { similarMatters(enterprise: $code, content: $words) { matter { number } score why } }";
        var found = (await Http.DataAsync(Similar, new { code, words = words + "并道歉" }, await Bureau.TokenAsync("staff"))).GetProperty("similarMatters");
        found[0].GetProperty("matter").GetProperty("number").GetString().ShouldBe(number);
        found[0].GetProperty("score").GetDouble().ShouldBeGreaterThan(0.8);
        found.ToString().ShouldNotContain(report);

        using var staff = await Visitor.SignedInAsync(Bureau, "staff");
        var before = await ConsumersAsync(code);
        var page = await staff.SubmitAsync(await staff.GetAsync("/staff/entry"), ("enterprise", code), ("content", words), ("find", "similar"));
        page.Document.QuerySelectorAll($"[data-similar='{number}']").Length.ShouldBe(1);
        page.Document.DocumentElement.OuterHtml.ShouldNotContain(report);
        (await ConsumersAsync(code)).ShouldBe(before);
    }

    private static string Phone() => "137" + string.Concat(Enumerable.Range(0, 8).Select(_ => System.Security.Cryptography.RandomNumberGenerator.GetInt32(10)));

    private async Task<string> ReportAsync(string content, string phone) =>
        (await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), enterprise = BureauFiles.Codes[51], content, reporter = new { name = "孙", phone } } })).GetProperty("submitReport").GetProperty("number").GetString()!;

    private async Task<(string Code, string[] Evidence)[]> HintAsync(string number, string token) =>
        [.. (await Http.DataAsync(Hints, new { number }, token)).GetProperty("matter").GetProperty("hints").EnumerateArray()
            .Select(hint => (hint.GetProperty("code").GetString()!, hint.GetProperty("evidence").EnumerateArray().Select(one => one.GetProperty("number").GetString()!).ToArray()))];
}
