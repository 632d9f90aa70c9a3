using System.Text.Json;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Spine;

/// <summary>Who sees what: identities, reports, contents, areas.</summary>
public abstract class ConfidentialityStories(Bureau bureau) : Stories(bureau)
{
    [Fact]
    public async Task The_handling_officer_and_nobody_else_learns_who_complained()
    {
        var code = Own();
        var number = (await SubmitAsync(Complaint(code))).Number;
        var purpose = "联系投诉人安排调解";
        foreach (var other in new[] { "root", "supervisor", "officer", "officer2", "elsewhere", "staff", "deputy", "media" })
        {
            var refused = await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose }, await Bureau.TokenAsync(other));
            refused.Code.ShouldBeOneOf("FORBIDDEN", "NOT_FOUND");
            refused.Text.ShouldNotContain("王小明");
        }

        (await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose })).Code.ShouldBe("AUTHENTICATION_REQUIRED");

        var officer = await Bureau.TokenAsync("officer");
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        var person = (await Http.DataAsync(Operations.ReadReporter, new { id = Id(), number, purpose }, officer)).GetProperty("readReporter");
        person.GetProperty("name").GetString().ShouldBe("王小明");
        person.GetProperty("phone").GetString().ShouldBe("13800001111");
        (await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose }, await Bureau.TokenAsync("officer2"))).Code.ShouldBe("FORBIDDEN");
        (await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose = " " }, officer)).Field.ShouldBe("purpose");
    }

    [Fact]
    public async Task Nobody_sees_a_profile_without_signing_in_or_outside_their_area()
    {
        var elsewhere = BureauFiles.Codes[59];
        (await ErrorAsync(Operations.Enterprise, new { code = elsewhere })).Code.ShouldBe("AUTHENTICATION_REQUIRED");
        (await ErrorAsync(Operations.Street, new { code = BureauFiles.North })).Code.ShouldBe("AUTHENTICATION_REQUIRED");
        (await ErrorAsync(Operations.Enterprise, new { code = elsewhere }, await Bureau.TokenAsync("supervisor"))).Code.ShouldBe("FORBIDDEN");
        (await ErrorAsync(Operations.Street, new { code = BureauFiles.Other }, await Bureau.TokenAsync("supervisor"))).Code.ShouldBe("FORBIDDEN");
        (await Http.DataAsync(Operations.Street, new { code = BureauFiles.Other }, await Bureau.TokenAsync("root"))).GetProperty("street").GetProperty("name").GetString().ShouldBe("清波街道");
    }

    [Fact]
    public async Task Content_and_reports_are_for_those_who_handle_them_and_figures_for_everyone_signed_in()
    {
        var code = Own();
        var secret = "该店后厨使用过期原料";
        var number = (await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), enterprise = code, content = secret } }))
            .GetProperty("submitReport").GetProperty("number").GetString()!;

        foreach (var (who, sees) in new[] { ("supervisor", true), ("officer", true), ("staff", false), ("deputy", false), ("media", false), ("root", false) })
        {
            var token = await Bureau.TokenAsync(who);
            var enterprise = (await Http.DataAsync(Operations.Enterprise, new { code }, token)).GetProperty("enterprise");
            Channels(enterprise).ShouldEndWith("CONSUMERS 1/1/0");
            enterprise.ToString().Contains(secret, StringComparison.Ordinal).ShouldBe(sees, who);

            var matter = await Http.GraphQLAsync(Operations.Matter, new { number }, token);
            matter.ToString().Contains(secret, StringComparison.Ordinal).ShouldBe(sees, who);
        }
    }

    [Fact]
    public async Task An_anonymous_report_has_no_reporter_anywhere()
    {
        var code = Own();
        var number = (await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), enterprise = code, content = "无证经营" } }))
            .GetProperty("submitReport").GetProperty("number").GetString()!;
        var officer = await Bureau.TokenAsync("officer");
        (await Http.DataAsync(Operations.Matter, new { number }, officer)).GetProperty("matter").GetProperty("hasReporter").GetBoolean().ShouldBeFalse();
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        (await Http.DataAsync(Operations.ReadReporter, new { id = Id(), number, purpose = "核实" }, officer)).GetProperty("readReporter").ValueKind.ShouldBe(JsonValueKind.Null);
    }
}
