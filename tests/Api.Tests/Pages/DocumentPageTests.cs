using System.Net;
using Oversight.Api.Tests.OfficialForms;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Pages;

/// <summary>An officer writes, prints, downloads and issues the official forms of a matter.</summary>
[Collection(PagesCollection.Name)]
public sealed class DocumentPageTests(SqliteBureau bureau)
{
    private static readonly (string, string?) Letter = ("deliveryName", "Letter");

    [Fact]
    public async Task A_refusal_is_written_issued_printed_again_and_downloaded()
    {
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var number = await ComplainAsync(officer, BureauFiles.Codes[30]);
        var page = await officer.GetAsync($"/staff/matters/{number}/documents/6");
        page.Document.QuerySelector(".paper h1, .paper p")!.TextContent.ShouldBe("投诉不予受理决定书");
        Field(page, "number").ShouldBe("＿＿＿＿");

        var shown = await officer.SubmitAsync(page, ("fields.ground", "4"), ("fields.reason", "购买已过四年<b>&"));
        Field(shown, "ground").ShouldBe("四");
        Field(shown, "reason").ShouldBe("购买已过四年<b>&");
        Field(shown, "addressee").ShouldBe("＿＿＿＿");

        var form = Form(shown);
        var issued = await officer.PostAsync(Address(number, 6) + "?handler=issue", [.. Visitor.Fields(form, ("deliveryName", "Letter"))]);
        issued.Status.ShouldBe(HttpStatusCode.OK);
        var printed = Field(issued, "number");
        printed.ShouldMatch(@"^市监诉〔20\d\d〕第\d+号$");
        Field(issued, "issuedOn").ShouldMatch(@"^20\d\d年\d+月\d+日$");
        Field(issued, "reason").ShouldBe("购买已过四年<b>&");

        var file = await officer.GetAsync($"{Address(number, 6)}.docx?issued={Uri.EscapeDataString(printed)}");
        var text = Docx.Text(await file.Answer.Content.ReadAsByteArrayAsync());
        text.ShouldContain(printed);
        text.ShouldContain("属于下列第（四）项情形");
        (await officer.GetAsync($"/staff/matters/{number}")).Document.QuerySelector("#documents")!.ParentElement!.TextContent.ShouldContain(printed);
    }

    [Fact]
    public async Task The_complainant_is_named_only_for_a_purpose_and_only_in_that_answer()
    {
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var number = await ComplainAsync(officer, BureauFiles.Codes[31]);
        var page = await officer.GetAsync(Address(number, 5));
        page.Text.ShouldNotContain("王芳");

        var named = await officer.SubmitAsync(page, ("purpose", "制作受理决定书"));
        Field(named, "addressee").ShouldBe("王芳");
        named.Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await officer.GetAsync(Address(number, 5))).Text.ShouldNotContain("王芳");

        var file = await officer.PostAsync(Address(number, 1) + ".docx", [.. Visitor.Fields(Form(await officer.GetAsync(Address(number, 1))), ("purpose", "归档"))]);
        var text = Docx.Text(await file.Answer.Content.ReadAsByteArrayAsync());
        text.ShouldContain("王芳");
        text.ShouldContain("138 0013 8000");
        text.ShouldContain(number);

        var notice = await officer.SubmitAsync(await officer.GetAsync(Address(number, 7)), ("to", "Respondent"), ("purpose", "通知被投诉人"));
        notice.Text.ShouldNotContain("王芳");
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_told_and_nothing_is_numbered()
    {
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var number = await ComplainAsync(officer, BureauFiles.Codes[32]);
        var page = await officer.GetAsync(Address(number, 4));
        async Task<PageView> IssueAsync(params (string, string?)[] values) =>
            await officer.PostAsync(Address(number, 4) + "?handler=issue", [.. Visitor.Fields(Form(page), [.. values])]);

        (await IssueAsync(("deliveryName", ""))).Errors.ShouldBe(["告知方式：不能为空。"]);
        (await IssueAsync(Letter)).Errors.Single().ShouldBe("提供期限：不能为空。");
        var wrong = await IssueAsync(Letter, ("fields.deadline", "2026-13-01"));
        wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
        wrong.Errors.Single().ShouldContain("请按“年-月-日”填写");
        wrong.Value("fields.deadline").ShouldBe("2026-13-01");
        (await IssueAsync(Letter, ("fields.deadline", "2026-12-01"), ("fields.materials", "a\u0007b"))).Errors.Single().ShouldContain("U+0007");
        (await IssueAsync(Letter, ("fields.deadline", "2026-12-01"), ("fields.materials", "a\uFFFEb"))).Errors.Single().ShouldContain("U+FFFE");
        (await IssueAsync(Letter, ("fields.deadline", "2026-12-01"), ("fields.number", "自编"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await officer.GetAsync($"/staff/matters/{number}")).Text.ShouldNotContain("市监诉〔");
    }

    [Fact]
    public async Task A_double_click_issues_once_and_numbers_have_no_gap()
    {
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var number = await ComplainAsync(officer, BureauFiles.Codes[33]);
        var page = await officer.GetAsync(Address(number, 5));
        var fields = Visitor.Fields(Form(page), ("deliveryName", "Sms")).ToArray();

        var first = await officer.PostAsync(Address(number, 5) + "?handler=issue", fields);
        var second = await officer.PostAsync(Address(number, 5) + "?handler=issue", fields);
        var next = await officer.PostAsync(Address(number, 5) + "?handler=issue", [.. Visitor.Fields(Form(await officer.GetAsync(Address(number, 5))), ("deliveryName", "Sms"))]);

        Field(second, "number").ShouldBe(Field(first, "number"));
        Running(next).ShouldBe(Running(first) + 1);
    }

    [Theory]
    [InlineData("officer2", HttpStatusCode.OK)]
    [InlineData("supervisor", HttpStatusCode.Forbidden)]
    [InlineData("staff", HttpStatusCode.Forbidden)]
    [InlineData("elsewhere", HttpStatusCode.NotFound)]
    public async Task Documents_are_for_officers_of_the_area(string who, HttpStatusCode status)
    {
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var number = await ComplainAsync(officer, BureauFiles.Codes[34]);
        using var other = await Visitor.SignedInAsync(bureau, who);

        (await other.GetAsync(Address(number, 5))).Status.ShouldBe(status);
        (await other.GetAsync(Address(number, 5) + ".docx")).Status.ShouldBe(status);
        var token = (await other.GetAsync("/staff/matters")).Form("header form");
        var post = await other.PostAsync(Address(number, 5) + "?handler=issue", [.. Visitor.Fields(token, ("commandId", "x"), ("deliveryName", "Letter"), ("purpose", "好奇"))]);
        post.Status.ShouldBe(status == HttpStatusCode.OK ? HttpStatusCode.Forbidden : status);
        post.Text.ShouldNotContain("王芳");
        var read = await other.PostAsync(Address(number, 5), [.. Visitor.Fields(token, ("commandId", "y"), ("purpose", "好奇"))]);
        read.Status.ShouldBe(status == HttpStatusCode.OK ? HttpStatusCode.Forbidden : status);
        read.Text.ShouldNotContain("王芳");
    }

    [Fact]
    public async Task A_form_of_another_kind_and_a_number_beyond_ten_do_not_exist()
    {
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        var number = await ComplainAsync(officer, BureauFiles.Codes[35]);

        foreach (var form in new[] { "2", "10", "0", "11", "-1", "x" })
        {
            (await officer.GetAsync($"/staff/matters/{number}/documents/{form}")).Status.ShouldBe(HttpStatusCode.NotFound, form);
        }

        (await officer.GetAsync(Address(number, 5) + "?issued=市监诉〔2026〕第99999号")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_reporter_is_on_no_document_to_another_body()
    {
        using var informant = new Visitor(bureau);
        var receipt = await informant.SubmitAsync(
            await informant.GetAsync("/report"),
            ("enterprise", BureauFiles.Codes[36]), ("content", "无证经营"), ("reporter.name", "陈举"), ("reporter.phone", "13900001111"));
        var number = receipt.Fact("事项编号");
        using var officer = await Visitor.SignedInAsync(bureau, "officer");
        await TakeAsync(officer, number);

        var dispatch = await officer.SubmitAsync(await officer.GetAsync(Address(number, 3)), ("fields.addressee", "某县市场监督管理局"), ("purpose", "分送"));
        Field(dispatch, "source").ShouldBe("举报人（身份信息依法保密）");
        dispatch.Text.ShouldNotContain("陈举");
        await bureau.Http.DataAsync(Operations.RequestIdentity, new { id = "ask-" + number, number, purpose = "登记" }, await bureau.TokenAsync("officer"));
        await bureau.Http.DataAsync(Operations.AnswerIdentity, new { id = "yes-" + number, number, approve = true }, await bureau.TokenAsync("staff"));
        var registration = await officer.SubmitAsync(await officer.GetAsync(Address(number, 2)), ("purpose", "登记"));
        Field(registration, "reporter.name").ShouldBe("陈举");
    }

    private static string Address(string number, int form) => $"/staff/matters/{number}/documents/{form}";

    private static AngleSharp.Html.Dom.IHtmlFormElement Form(PageView page) => page.Form("form.document");

    private static string Field(PageView page, string tag) => page.Document.QuerySelector($".paper [data-field='{tag}']")!.TextContent;

    private static int Running(PageView page) => int.Parse(Field(page, "number").Split('第', '号')[1], provider: null);

    private static async Task TakeAsync(Visitor officer, string number)
    {
        var page = await officer.GetAsync($"/staff/matters/{number}");
        await officer.SubmitAsync(page, page.Form("form[action*=take]"));
    }

    private async Task<string> ComplainAsync(Visitor officer, string code)
    {
        using var consumer = new Visitor(bureau);
        var receipt = await consumer.SubmitAsync(await consumer.GetAsync("/complaint"), Stories.Complaint(code));
        var number = receipt.Fact("事项编号");
        await TakeAsync(officer, number);
        return number;
    }
}
