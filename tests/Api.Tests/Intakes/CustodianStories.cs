using System.Text.Json;
using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Intakes;

/// <summary>Who reported is read after a custodian's approval, once, and each step is a record.</summary>
public abstract class CustodianStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Purpose = "核实线索来源";

    [Fact]
    public async Task An_approval_opens_the_identity_once()
    {
        var number = await TakenReportAsync();
        var officer = await Bureau.TokenAsync("officer");
        var staff = await Bureau.TokenAsync("staff");
        (await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose = Purpose }, officer)).Code.ShouldBe("FORBIDDEN");
        (await ErrorAsync(Operations.AnswerIdentity, new { id = Id(), number, approve = true }, staff)).Code.ShouldBe("INVALID_INPUT");
        await Http.DataAsync(Operations.RequestIdentity, new { id = Id(), number, purpose = Purpose }, officer);
        (await ErrorAsync(Operations.RequestIdentity, new { id = Id(), number, purpose = Purpose }, officer)).Code.ShouldBe("INVALID_INPUT");
        (await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose = Purpose }, officer)).Code.ShouldBe("FORBIDDEN");

        // The custodian sees the number and the purpose, and still not the report.
        (await Http.DataAsync("{ identityRequests { number reader purpose } }", null, staff)).GetProperty("identityRequests").EnumerateArray()
            .ShouldContain(ask => ask.GetProperty("number").GetString() == number && ask.GetProperty("purpose").GetString() == Purpose);
        (await Http.DataAsync(Operations.Matter, new { number }, staff)).GetProperty("matter").ValueKind.ShouldBe(JsonValueKind.Null);

        await Http.DataAsync(Operations.AnswerIdentity, new { id = Id(), number, approve = true }, staff);
        (await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose = "别的目的" }, officer)).Field.ShouldBe("purpose");
        (await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose = Purpose }, await Bureau.TokenAsync("officer2"))).Code.ShouldBe("FORBIDDEN");
        var read = new { id = Id(), number, purpose = Purpose };
        (await Http.DataAsync(Operations.ReadReporter, read, officer)).GetProperty("readReporter").GetProperty("name").GetString().ShouldBe("王小明");
        (await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose = Purpose }, officer)).Code.ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task A_refusal_has_a_reason_and_opens_nothing()
    {
        var number = await TakenReportAsync();
        var officer = await Bureau.TokenAsync("officer");
        var staff = await Bureau.TokenAsync("staff");
        await Http.DataAsync(Operations.RequestIdentity, new { id = Id(), number, purpose = Purpose }, officer);
        (await ErrorAsync(Operations.AnswerIdentity, new { id = Id(), number, approve = false }, staff)).Field.ShouldBe("reason");
        await Http.DataAsync(Operations.AnswerIdentity, new { id = Id(), number, approve = false, reason = "非必要" }, staff);
        (await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose = Purpose }, officer)).Code.ShouldBe("FORBIDDEN");
        const string Seen = "query($number: String!) { matter(number: $number) { identityRequest { approved reason custodian used } } }";
        (await Http.DataAsync(Seen, new { number }, officer)).GetProperty("matter").GetProperty("identityRequest").ToString()
            .ShouldBe("{\"approved\":false,\"reason\":\"非必要\",\"custodian\":\"staff\",\"used\":false}");
    }

    [Fact]
    public async Task A_complaint_is_read_by_its_officer_without_a_custodian()
    {
        var (number, _) = await SubmitAsync(Complaint(BureauFiles.Codes[53]));
        var officer = await Bureau.TokenAsync("officer");
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        (await ErrorAsync(Operations.RequestIdentity, new { id = Id(), number, purpose = Purpose }, officer)).Code.ShouldBe("INVALID_INPUT");
        (await Http.DataAsync(Operations.ReadReporter, new { id = Id(), number, purpose = Purpose }, officer)).GetProperty("readReporter").GetProperty("name").GetString().ShouldBe("王小明");
    }

    [Fact]
    public async Task The_pages_lead_from_the_request_over_the_approval_to_the_one_reading()
    {
        var number = await TakenReportAsync();
        using var officer = await Visitor.SignedInAsync(Bureau, "officer");
        using var custodian = await Visitor.SignedInAsync(Bureau, "staff");
        var page = await officer.GetAsync($"/staff/matters/{number}");
        page = await officer.SubmitAsync(page, page.Form("form[action$='handler=ask']"), ("purpose", Purpose));
        page.Document.QuerySelectorAll("form[action$='handler=identity']").ShouldBeEmpty();
        var asked = await custodian.GetAsync("/staff/identity");
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)asked.Document.QuerySelectorAll("main form").Single(one => one.TextContent.Contains(number, StringComparison.Ordinal));
        form.TextContent.ShouldContain(Purpose);
        await custodian.SubmitAsync(asked, form, ("approve", "yes"));
        page = await officer.GetAsync($"/staff/matters/{number}");
        page = await officer.SubmitAsync(page, page.Form("form[action$='handler=identity']"));
        page.Document.QuerySelector("[data-field='reporter.name']")!.TextContent.ShouldBe("王小明");
        (await officer.GetAsync($"/staff/matters/{number}")).Document.QuerySelectorAll("form[action$='handler=ask']").Length.ShouldBe(1);
    }

    private async Task<string> TakenReportAsync()
    {
        var number = (await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), street = BureauFiles.North, content = "过期", reporter = Reporter } })).GetProperty("submitReport").GetProperty("number").GetString()!;
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, await Bureau.TokenAsync("officer"));
        return number;
    }
}
