using System.Globalization;
using System.Text.Json;
using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Grains.Subjects;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Cases;

/// <summary>Complaints of several people, with representatives, agents and the consents of form 1 (Order 121 art 11, 12, 19).</summary>
public abstract class PartyStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Step =
        "mutation($id: String!, $number: String!, $step: Step!, $details: StepInput) { stepMatter(commandId: $id, number: $number, step: $step, details: $details) { stage } }";

    private const string Parties =
        """
        query($number: String!) {
          matter(number: $number) {
            claims hasReporter
            parties { complainants representatives agents { number for matters powers from to valid } given { complainant to } publication delegation }
            history { event text words }
          }
        }
        """;

    private const string Consent =
        "mutation($id: String!, $number: String!, $to: Disposal!, $who: [Int!]!, $agent: Int) { recordConsent(commandId: $id, number: $number, to: $to, complainants: $who, evidence: \"书面同意书\", byAgent: $agent) { number } }";

    private const string File = "mutation($id: String!, $number: String!, $input: AgentInput!) { fileAgent(commandId: $id, number: $number, input: $input) { parties { agents { number } } } }";

    private const string Answer =
        "mutation($id: String!, $number: String!, $publication: Boolean, $delegation: Boolean) { stateConsents(commandId: $id, number: $number, publication: $publication, delegation: $delegation, evidence: \"电话确认\") { parties { publication delegation } } }";

    private const string Claims =
        "mutation($id: String!, $number: String!, $agent: Int) { changeClaims(commandId: $id, number: $number, claims: [REPLACE], reason: \"改为换货\", byAgent: $agent) { claims } }";

    private const string Read =
        "mutation($id: String!, $number: String!) { readReporter(commandId: $id, number: $number, purpose: \"联系调解\") { name parties { role number name phone idNumber } } }";

    private static string Code => BureauFiles.Codes[53];

    private static DateOnly Today => ChinaTime.Day(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task What_representatives_agree_to_needs_the_recorded_consent_of_those_they_represent()
    {
        var (number, officer) = await MediatingAsync(Joint(1));
        var agreement = new { agreement = new { text = "每人退款一百元", performedAtOnce = true } };

        var refused = await ErrorAsync(Step, new { id = Id(), number, step = "AGREE", details = agreement }, officer);
        refused.Code.ShouldBe("INVALID_INPUT");
        refused.Field.ShouldBe("step");
        refused.Rule.ShouldBe("needs the recorded consent to Settle of complainant 2, 3 (Order 121 art 12)");
        (await ErrorAsync(Step, new { id = Id(), number, step = "WITHDRAW" }, officer)).Rule.ShouldBe("needs the recorded consent to WaiveClaims of complainant 2, 3 (Order 121 art 12)");
        (await ErrorAsync(Operations.Close, new { id = Id(), number }, officer)).Rule!.ShouldContain("art 12");

        await Http.DataAsync(Consent, new { id = Id(), number, to = "SETTLE", who = new[] { 2 } }, officer);
        (await ErrorAsync(Step, new { id = Id(), number, step = "AGREE", details = agreement }, officer)).Rule!.ShouldContain("of complainant 3 (");
        await Http.DataAsync(Consent, new { id = Id(), number, to = "SETTLE", who = new[] { 3 } }, officer);

        // Consent to a settlement is none to giving everything up.
        (await ErrorAsync(Step, new { id = Id(), number, step = "WITHDRAW" }, officer)).Rule!.ShouldContain("WaiveClaims");
        (await StepAsync(officer, number, "AGREE", agreement)).ShouldBe("AGREED");
        (await StepAsync(officer, number, "CLOSE")).ShouldBe("CLOSED");
        var seen = await PartiesAsync(number, officer);
        seen.GetProperty("history").EnumerateArray().Select(line => line.GetProperty("text").GetString())
            .ShouldContain("投诉人2同意和解、达成调解协议");
    }

    [Fact]
    public async Task Claims_of_many_change_with_the_consent_of_all_once_for_each_change()
    {
        var (number, officer) = await TakenAsync(Joint(1, 2));
        (await ErrorAsync(Claims, new { id = Id(), number }, officer)).Rule.ShouldBe("needs the recorded consent to ChangeClaims of complainant 3 (Order 121 art 12)");
        await Http.DataAsync(Consent, new { id = Id(), number, to = "CHANGE_CLAIMS", who = new[] { 3 } }, officer);

        (await Http.DataAsync(Claims, new { id = Id(), number }, officer)).GetProperty("changeClaims").GetProperty("claims").ToString().ShouldBe("[\"REPLACE\"]");
        (await PartiesAsync(number, officer)).GetProperty("claims").ToString().ShouldBe("[\"REPLACE\"]");
        (await ErrorAsync(Claims, new { id = Id(), number }, officer)).Field.ShouldBe("claims");
    }

    [Fact]
    public async Task A_joint_complaint_that_is_none_is_refused_by_field_value_and_rule()
    {
        (await ErrorAsync(Operations.Submit, new { input = Joint(1, 2, 3) })).ShouldBeRefused("joint.representatives", "at most 2 representatives (Order 121 art 12)");
        (await ErrorAsync(Operations.Submit, new { input = Joint(4) })).ShouldBeRefused("joint.representatives", "the number of a complainant, 1 to 3 (Order 121 art 12)");
        (await ErrorAsync(Operations.Submit, new { input = Joint(1, 1) })).ShouldBeRefused("joint.representatives", "each representative once");
        var alone = Filed() with { joint = new([], []) };
        (await ErrorAsync(Operations.Submit, new { input = alone })).ShouldBeRefused("joint.others", "a joint complaint has 2 to 40 complainants, the reporter is the first (Order 121 art 12)");
        var nameless = Filed() with { joint = new([new(" ", "13700002222", "某路2号")], []) };
        (await ErrorAsync(Operations.Submit, new { input = nameless })).ShouldBeRefused("joint.others[0].name", "must not be empty");
        var mute = Filed() with { joint = new([new("赵同诉", "不告诉你", "某路2号")], []) };
        (await ErrorAsync(Operations.Submit, new { input = mute })).Field.ShouldBe("joint.others[0].phone");
    }

    [Fact]
    public async Task The_others_are_as_secret_as_the_reporter_and_read_under_the_same_record()
    {
        var (number, officer) = await TakenAsync(Joint(2) with { agent = Agent(powers: ["SETTLE"]) });
        (await ErrorAsync(Read, new { id = Id(), number }, await Bureau.TokenAsync("officer2"))).Code.ShouldBe("FORBIDDEN");
        foreach (var who in new[] { "officer", "supervisor", "staff" })
        {
            var seen = await PartiesAsync(number, await Bureau.TokenAsync(who));
            seen.ToString().ShouldNotContain("赵同诉");
            seen.ToString().ShouldNotContain("孙代理");
            seen.ToString().ShouldNotContain("110101199001010015");
            seen.GetProperty("parties").GetProperty("complainants").GetInt32().ShouldBe(3);
            using var visitor = await Visitor.SignedInAsync(Bureau, who);
            var page = (await visitor.GetAsync("/staff/matters/" + number)).Document.DocumentElement.OuterHtml;
            page.ShouldContain("共同投诉，共3人");
            page.ShouldNotContain("赵同诉");
            page.ShouldNotContain("孙代理");
        }

        var read = (await Http.DataAsync(Read, new { id = Id(), number }, officer)).GetProperty("readReporter");
        read.GetProperty("name").GetString().ShouldBe("王小明");
        read.GetProperty("parties").EnumerateArray().Select(person => $"{person.GetProperty("role").GetString()} {person.GetProperty("number").GetInt32()} {person.GetProperty("name").GetString()}")
            .ShouldBe(["REPORTER 1 王小明", "REPRESENTATIVE 2 赵同诉", "COMPLAINANT 3 钱同诉", "AGENT 1 孙代理"]);
        read.GetProperty("parties")[3].GetProperty("idNumber").GetString().ShouldBe("110101199001010015");
        (await PartiesAsync(number, officer)).GetProperty("history").EnumerateArray().Count(line => line.GetProperty("event").GetString() == "IDENTITY_READ").ShouldBe(1);
    }

    [Fact]
    public async Task An_agent_settles_and_withdraws_only_with_that_special_power()
    {
        var (number, officer) = await MediatingAsync(Filed() with { agent = Agent(powers: ["CHANGE_CLAIMS"]) });
        object agreement = new { agreement = new { text = "退款一百元", performedAtOnce = true }, byAgent = 1 };
        (await ErrorAsync(Step, new { id = Id(), number, step = "AGREE", details = agreement }, officer))
            .ShouldBeRefused("details.byAgent", "the power of attorney of agent 1 has to include Settle (Order 121 art 11)");
        (await ErrorAsync(Step, new { id = Id(), number, step = "WITHDRAW", details = new { byAgent = 1 } }, officer)).Rule!.ShouldContain("WaiveClaims");
        (await ErrorAsync(Step, new { id = Id(), number, step = "AGREE", details = new { agreement = new { text = "退款" }, byAgent = 2 } }, officer))
            .ShouldBeRefused("details.byAgent", "the number of an agent, 1 are known");
        (await Http.DataAsync(Claims, new { id = Id(), number, agent = 1 }, officer)).GetProperty("changeClaims").GetProperty("claims").GetArrayLength().ShouldBe(1);

        var filed = new { id = Id(), number, input = Agent(powers: ["SETTLE"]) };
        await Http.DataAsync(File, filed, officer);
        (await Http.DataAsync(File, filed, officer)).GetProperty("fileAgent").GetProperty("parties").GetProperty("agents").GetArrayLength().ShouldBe(2, "a repeat files nothing more");
        (await ErrorAsync(File, new { filed.id, number, input = Agent(powers: ["WAIVE_CLAIMS"]) }, officer)).Code.ShouldBe("COMMAND_REUSED");
        (await StepAsync(officer, number, "AGREE", new { agreement = new { text = "退款一百元", performedAtOnce = true }, byAgent = 2 })).ShouldBe("AGREED");
    }

    [Fact]
    public async Task A_power_that_has_ended_or_not_begun_is_no_power()
    {
        (await ErrorAsync(Operations.Submit, new { input = Filed() with { agent = Agent(from: -30, to: -1) } }))
            .ShouldBeRefused("agent.to", $"the power of attorney ended on {Day(-1)} (Order 121 art 11)");
        (await ErrorAsync(Operations.Submit, new { input = Filed() with { agent = Agent(from: 2, to: 30) } }))
            .ShouldBeRefused("agent.from", $"the power of attorney begins only on {Day(2)} (Order 121 art 11)");
        (await ErrorAsync(Operations.Submit, new { input = Filed() with { agent = Agent(from: 30, to: 2) } })).Field.ShouldBe("agent.to");
        (await ErrorAsync(Operations.Submit, new { input = Filed() with { agent = Agent() with { @for = 2 } } })).Field.ShouldBe("agent.for");

        // One that begins later can be filed; it cannot be used before.
        var (number, officer) = await MediatingAsync(Filed());
        await Http.DataAsync(File, new { id = Id(), number, input = Agent(from: 2, to: 30, powers: ["SETTLE"]) }, officer);
        (await PartiesAsync(number, officer)).GetProperty("parties").GetProperty("agents")[0].GetProperty("valid").GetBoolean().ShouldBeFalse();
        (await ErrorAsync(Step, new { id = Id(), number, step = "AGREE", details = new { agreement = new { text = "退款" }, byAgent = 1 } }, officer))
            .ShouldBeRefused("details.byAgent", $"the power of attorney begins only on {Day(2)} (Order 121 art 11)");
        (await ErrorAsync(File, new { id = Id(), number, input = Agent() }, await Bureau.TokenAsync("officer2"))).Code.ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task Who_refused_delegated_mediation_at_intake_is_asked_before_it_is_delegated()
    {
        var (number, officer) = await TakenAsync(Filed() with { consents = new(true, false) });
        await StepAsync(officer, number, "ACCEPT");
        (await ErrorAsync(Step, new { id = Id(), number, step = "DELEGATE", details = new { bothConsent = true } }, officer))
            .ShouldBeRefused("step", "the complainant refused delegated mediation; record that they agree now (Order 121 art 19)");
        (await ErrorAsync(Answer, new { id = Id(), number }, officer)).Field.ShouldBe("publication");

        (await Http.DataAsync(Answer, new { id = Id(), number, delegation = true }, officer)).GetProperty("stateConsents").GetProperty("parties").ToString()
            .ShouldBe("""{"publication":true,"delegation":true}""");
        (await StepAsync(officer, number, "DELEGATE", new { bothConsent = true })).ShouldBe("DELEGATED_MEDIATION");
    }

    [Fact]
    public async Task A_mixed_submission_has_its_parties_in_the_complaint_alone()
    {
        const string Submit = "mutation($input: SubmitIntakeInput!) { submitIntake(input: $input) { matters { number } } }";
        var whole = Joint(1) with { agent = Agent() };
        object[] parts = [new { kind = "COMPLAINT", content = "面是坏的" }, new { kind = "REPORT", content = "后厨过期" }];
        var input = new { commandId = Id(), enterprise = Code, whole.reporter, whole.joint, whole.agent, consents = new { publication = false }, matters = parts };
        var numbers = (await Http.DataAsync(Submit, new { input })).GetProperty("submitIntake").GetProperty("matters").EnumerateArray().Select(each => each.GetProperty("number").GetString()!).ToArray();
        var supervisor = await Bureau.TokenAsync("supervisor");
        var complaint = (await PartiesAsync(numbers[0], supervisor)).GetProperty("parties");
        complaint.GetProperty("complainants").GetInt32().ShouldBe(3);
        complaint.GetProperty("publication").GetBoolean().ShouldBeFalse();
        complaint.GetProperty("delegation").ValueKind.ShouldBe(JsonValueKind.Null);
        var report = (await PartiesAsync(numbers[1], supervisor)).GetProperty("parties");
        report.GetProperty("complainants").GetInt32().ShouldBe(1);
        report.GetProperty("agents").GetArrayLength().ShouldBe(0);

        var alone = new { commandId = Id(), enterprise = Code, whole.reporter, whole.joint, matters = new[] { parts[1] } };
        (await ErrorAsync(Submit, new { input = alone })).ShouldBeRefused("joint", "only a complaint has joint complainants, an agent and these consents");
    }

    [Fact]
    public async Task The_form_takes_three_people_with_a_representative_and_an_agent_and_gives_them_back_when_something_is_wrong()
    {
        using var visitor = new Visitor(Bureau);
        var page = await visitor.SubmitAsync(await visitor.GetAsync("/complaint"), ("find", "another"));
        page.Document.QuerySelectorAll("[name^='joint.others['][name$='.name']").Length.ShouldBe(2);
        (string, string?)[] typed =
        [
            ("enterprise", Code), ("content", "面是坏的"), ("reporter.name", "王小明"), ("reporter.phone", "13800001111"),
            ("joint.others[0].name", "赵同诉"), ("joint.others[0].phone", "13700002222"), ("joint.others[1].name", "钱同诉"), ("joint.others[1].phone", "无"),
            ("joint.representatives", "1"), ("agent.name", "孙代理"), ("agent.phone", "13600003333"), ("agent.idNumber", "110101199001010015"),
            ("agent.matters", "代为投诉"), ("agent.powers", "Settle"), ("agent.from", Day(-1)), ("agent.to", Day(30)), ("consents.delegation", "no"),
        ];
        var wrong = await visitor.SubmitAsync(page, typed);
        wrong.Errors.Single().ShouldBe("投诉人3联系电话：请填写 3 至 20 位数字的电话号码，可以带 +、-、空格和括号（填写的是“无”）。");
        wrong.Value("joint.others[0].name").ShouldBe("赵同诉");
        wrong.Value("agent.idNumber").ShouldBe("110101199001010015");

        var receipt = await visitor.SubmitAsync(wrong, ("joint.others[1].phone", "13700004444"));
        var seen = (await PartiesAsync(receipt.Fact("事项编号"), await Bureau.TokenAsync("supervisor"))).GetProperty("parties");
        seen.GetProperty("complainants").GetInt32().ShouldBe(3);
        seen.GetProperty("representatives").ToString().ShouldBe("[1]");
        seen.GetProperty("agents")[0].GetProperty("powers").ToString().ShouldBe("[\"SETTLE\"]");
        seen.GetProperty("publication").ValueKind.ShouldBe(JsonValueKind.Null);
        seen.GetProperty("delegation").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task The_registration_form_has_a_row_for_everybody_and_the_consents_that_were_given()
    {
        var (number, _) = await TakenAsync(Joint(2) with { agent = Agent(), consents = new(true, false) });
        using var visitor = await Visitor.SignedInAsync(Bureau, "officer");
        var blank = await visitor.GetAsync($"/staff/matters/{number}/documents/1");
        blank.Text.ShouldNotContain("赵同诉");
        blank.Text.ShouldContain("☑是　□否");
        var page = await visitor.SubmitAsync(blank, ("purpose", "登记"));
        page.Text.ShouldContain("赵同诉（代表人）");
        page.Text.ShouldContain("钱同诉");
        page.Text.ShouldContain("孙代理（委托代理人，受投诉人1委托）");
        page.Text.ShouldContain("□是　☑否");
    }

    private static string Day(int days) => Today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JointComplaintText Filed()
    {
        var one = Complaint(Code);
        return new(one.commandId, one.enterprise, one.content, one.claims, one.reporter, null, null, null);
    }

    private static JointComplaintText Joint(params int[] representatives) =>
        Filed() with { joint = new([new("赵同诉", "13700002222", "某路2号"), new("钱同诉", "13700003333", "某路3号")], representatives) };

    private static AgentText Agent(int from = -1, int to = 30, params string[] powers) =>
        new("孙代理", "13600003333", "110101199001010015", "代为投诉、参加调解", powers, Day(from), Day(to));

    private async Task<(string Number, string Officer)> TakenAsync(JointComplaintText input)
    {
        var (number, _) = await SubmitAsync(input);
        var officer = await Bureau.TokenAsync("officer");
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        return (number, officer);
    }

    private async Task<(string Number, string Officer)> MediatingAsync(JointComplaintText input)
    {
        var (number, officer) = await TakenAsync(input);
        await StepAsync(officer, number, "ACCEPT");
        await StepAsync(officer, number, "BEGIN_MEDIATION", new { bothConsent = true });
        return (number, officer);
    }

    private async Task<string> StepAsync(string token, string number, string step, object? details = null) =>
        (await Http.DataAsync(Step, new { id = Id(), number, step, details }, token)).GetProperty("stepMatter").GetProperty("stage").GetString()!;

    private async Task<JsonElement> PartiesAsync(string number, string token) =>
        (await Http.DataAsync(Parties, new { number }, token)).GetProperty("matter");
}
