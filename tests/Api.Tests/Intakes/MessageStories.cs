using System.Net;
using System.Text.Json;
using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Intakes;

/// <summary>Officer and anonymous reporter write to each other; receipt and password are the only key.</summary>
public abstract class MessageStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Password = "西湖-6-summer";
    private const string Send = "mutation($id: String!, $number: String!, $text: String!) { sendMessage(commandId: $id, number: $number, text: $text) { messages { fromReporter text } } }";
    private const string Reply = "mutation($id: String!, $receipt: String!, $password: String!, $text: String!) { replyMessage(commandId: $id, receipt: $receipt, password: $password, text: $text) { messages { fromReporter text } } }";
    private const string Track = "query($receipt: String!, $password: String) { track(receipt: $receipt, password: $password) { number state mayWrite messages { fromReporter text } } }";

    [Fact]
    public async Task An_anonymous_reporter_and_the_officer_write_to_each_other()
    {
        var (number, receipt) = await ReportAsync();
        var officer = await Bureau.TokenAsync("officer");
        (await ErrorAsync(Send, new { id = Id(), number, text = "请补充" }, officer)).Code.ShouldBe("FORBIDDEN");
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        var command = new { id = Id(), number, text = "请问是哪一天？" };
        await Http.DataAsync(Send, command, officer);
        await Http.DataAsync(Send, command, officer);

        var tracked = (await Http.DataAsync(Track, new { receipt, password = Password })).GetProperty("track");
        tracked.GetProperty("mayWrite").GetBoolean().ShouldBeTrue();
        tracked.GetProperty("messages").ToString().ShouldBe("[{\"fromReporter\":false,\"text\":\"请问是哪一天？\"}]");
        await Http.DataAsync(Reply, new { id = Id(), receipt, password = Password, text = "上周三" });

        const string Messages = "query($number: String!) { matter(number: $number) { hasReporter messages { fromReporter text } } }";
        var seen = (await Http.DataAsync(Messages, new { number }, officer)).GetProperty("matter");
        seen.GetProperty("hasReporter").GetBoolean().ShouldBeFalse();
        seen.GetProperty("messages")[1].ToString().ShouldBe("{\"fromReporter\":true,\"text\":\"上周三\"}");
        (await Http.DataAsync(Messages, new { number }, await Bureau.TokenAsync("officer2"))).GetProperty("matter").GetProperty("messages").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Without_the_password_a_receipt_looks_like_an_unknown_one_and_guessing_ends()
    {
        var (_, receipt) = await ReportAsync();
        (await Http.DataAsync(Track, new { receipt })).GetProperty("track").ValueKind.ShouldBe(JsonValueKind.Null);
        for (var attempt = 0; attempt < 10; attempt++)
        {
            (await Http.DataAsync(Track, new { receipt, password = "guess-" + attempt })).GetProperty("track").ValueKind.ShouldBe(JsonValueKind.Null);
        }

        (await ErrorAsync(Track, new { receipt, password = Password })).Field.ShouldBe("password");
        (await Http.DataAsync(Track, new { receipt = new string('0', 26), password = Password })).GetProperty("track").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_report_without_a_password_has_no_conversation()
    {
        var report = (await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), street = BureauFiles.North, content = "无证" } })).GetProperty("submitReport");
        var (number, receipt) = (report.GetProperty("number").GetString()!, report.GetProperty("receipt").GetString()!);
        var officer = await Bureau.TokenAsync("officer");
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        (await ErrorAsync(Send, new { id = Id(), number, text = "请补充" }, officer)).Field.ShouldBe("number");
        (await Http.DataAsync(Track, new { receipt })).GetProperty("track").GetProperty("mayWrite").GetBoolean().ShouldBeFalse();
        (await Http.DataAsync(Track, new { receipt, password = Password })).GetProperty("track").ValueKind.ShouldBe(JsonValueKind.Null);
        (await ErrorAsync(Operations.Report, new { input = new { commandId = Id(), street = BureauFiles.North, content = "无证", password = "12345" } })).Field.ShouldBe("password");
    }

    [Fact]
    public async Task The_pages_carry_the_conversation_without_repeating_receipt_or_password()
    {
        using var visitor = new Visitor(Bureau);
        var receiptPage = await visitor.SubmitAsync(
            await visitor.GetAsync("/report"), ("street", BureauFiles.North), ("content", "后厨脏乱"), ("anonymous", "yes"), ("password", Password));
        var number = receiptPage.Fact("事项编号");
        var receipt = receiptPage.Document.QuerySelector("dd.secret")!.TextContent;
        using var officer = await Visitor.SignedInAsync(Bureau, "officer");
        await officer.SubmitAsync(await officer.GetAsync($"/staff/matters/{number}"));
        var page = await officer.GetAsync($"/staff/matters/{number}");
        page = await officer.SubmitAsync(page, page.Form("form[action$='handler=message']"), ("text", "请说明时间"));
        page.Document.QuerySelector("[data-field=message]")!.TextContent.ShouldBe("请说明时间");

        (await visitor.SubmitAsync(await visitor.GetAsync("/track"), ("receipt", receipt))).Document.QuerySelectorAll("[data-field=message]").ShouldBeEmpty();
        var talk = await visitor.SubmitAsync(await visitor.GetAsync("/track"), ("receipt", receipt), ("password", Password));
        talk.Document.QuerySelector("[data-field=message]")!.TextContent.ShouldBe("请说明时间");
        talk.Document.DocumentElement.OuterHtml.ShouldNotContain(Password);
        talk.Document.DocumentElement.OuterHtml.ShouldNotContain(receipt);
        talk = await visitor.SubmitAsync(talk, ("text", " "));
        talk.Status.ShouldBe(HttpStatusCode.BadRequest);
        talk = await visitor.SubmitAsync(talk, ("text", "上周三中午"));
        talk.Document.QuerySelectorAll("[data-field=message]").Select(message => message.TextContent).ShouldBe(["请说明时间", "上周三中午"]);
    }

    private async Task<(string Number, string Receipt)> ReportAsync()
    {
        var report = (await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), street = BureauFiles.North, content = "后厨脏乱", password = Password } })).GetProperty("submitReport");
        return (report.GetProperty("number").GetString()!, report.GetProperty("receipt").GetString()!);
    }
}
