using System.Globalization;
using System.Text.Json;
using Oversight.Api.Tests.Spine;
using Oversight.Grains.Subjects;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Cases;

/// <summary>A case from intake to closing, through the front door.</summary>
public abstract class CaseStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Step =
        """
        mutation($id: String!, $number: String!, $step: Step!, $details: StepInput) {
          stepMatter(commandId: $id, number: $number, step: $step, details: $details) { stage state outcome deadline { rule { id } } }
        }
        """;

    private const string Clock =
        """
        query($number: String!) {
          matter(number: $number) {
            stage deadline { due state remaining explanation { date counted why } rule { article text } } deadlines { state rule { id } }
            openSteps { step needs article to closes }
          }
        }
        """;

    [Fact]
    public async Task A_complaint_is_accepted_mediated_agreed_closed_and_called_back()
    {
        var (number, officer) = await TakenAsync();
        (await StepAsync(officer, number, "ACCEPT")).ShouldBe("ACCEPTED TAKEN complaint.mediate");
        (await StepAsync(officer, number, "SCHEDULE_MEDIATION", new { session = new { at = "2026-12-01T02:00:00Z", place = "第一调解室", mediator = "林晓" } })).ShouldBe("MEDIATION_SCHEDULED TAKEN complaint.mediate");
        (await StepAsync(officer, number, "BEGIN_MEDIATION", new { bothConsent = true })).ShouldBe("MEDIATING TAKEN complaint.mediate");
        (await StepAsync(officer, number, "AGREE", new { agreement = new { text = "退款一百元", performedAtOnce = true, recoveredFen = 10_000 } })).ShouldBe("AGREED TAKEN");
        (await StepAsync(officer, number, "CLOSE")).ShouldBe("CLOSED CLOSED SETTLED");
        (await StepAsync(officer, number, "CALL_BACK", new { satisfaction = "DISSATISFIED" })).ShouldBe("DISSATISFIED CLOSED SETTLED");
        (await StepAsync(officer, number, "REWORK", new { reason = "再次联系商家" })).ShouldBe("REWORKED CLOSED SETTLED");
        (await StepAsync(officer, number, "CALL_BACK", new { satisfaction = "SATISFIED" })).ShouldBe("SATISFIED CLOSED SETTLED");
    }

    [Fact]
    public async Task A_report_is_verified_filed_decided_and_the_case_closed()
    {
        var officer = await Bureau.TokenAsync("officer");
        var head = await Bureau.TokenAsync("supervisor");
        var number = (await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), enterprise = Own(), content = "销售过期食品" } })).GetProperty("submitReport").GetProperty("number").GetString()!;
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        (await StepAsync(officer, number, "BEGIN_VERIFICATION")).ShouldBe("VERIFYING TAKEN report.verify");
        (await StepAsync(head, number, "EXTEND", new { reason = "案情复杂" })).ShouldBe("VERIFYING TAKEN report.verify");
        (await ErrorAsync(Step, new { id = Id(), number, step = "FILE", details = new { caseNumber = "西市监立〔2026〕1号", reason = "有初步证据" } }, officer)).Code.ShouldBe("FORBIDDEN");
        (await StepAsync(head, number, "FILE", new { caseNumber = "西市监立〔2026〕1号", reason = "有初步证据" })).ShouldBe("FILED TAKEN case.decide");
        string[] steps = ["BEGIN_INVESTIGATION", "REVIEW", "SERVE_NOTICE"];
        foreach (var step in steps)
        {
            await StepAsync(officer, number, step);
        }

        (await StepAsync(head, number, "DECIDE", new { reason = "罚款" })).ShouldBe("DECIDED TAKEN");
        (await StepAsync(officer, number, "BEGIN_EXECUTION")).ShouldBe("EXECUTING TAKEN case.close");
        (await StepAsync(officer, number, "CLOSE_CASE")).ShouldBe("CASE_CLOSED CLOSED CONFIRMED");
    }

    [Fact]
    public async Task The_deadline_explains_itself_day_by_day()
    {
        var (number, _) = await SubmitAsync(Complaint(Own()));
        var deadline = (await Http.DataAsync(Clock, new { number }, await Bureau.TokenAsync("supervisor"))).GetProperty("matter").GetProperty("deadline");

        deadline.GetProperty("rule").GetProperty("article").GetString()!.ShouldContain("15");
        deadline.GetProperty("remaining").GetInt32().ShouldBe(7);
        var days = deadline.GetProperty("explanation").EnumerateArray().ToList();
        days.Count(day => day.GetProperty("counted").GetBoolean()).ShouldBe(7);
        days[^1].GetProperty("date").GetString().ShouldBe(deadline.GetProperty("due").GetString());
        days[0].GetProperty("date").GetString().ShouldBe(ChinaTime.Day(DateTimeOffset.Parse(await ReceivedAsync(number), CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        days.ShouldAllBe(day => day.GetProperty("why").GetString()!.Length > 0);
    }

    [Fact]
    public async Task The_page_shows_only_what_is_allowed_and_the_server_refuses_the_rest_with_the_reason()
    {
        var (number, officer) = await TakenAsync();
        var open = (await Http.DataAsync(Clock, new { number }, officer)).GetProperty("matter").GetProperty("openSteps").EnumerateArray().Select(step => step.GetProperty("step").GetString()).ToList();
        open.ShouldContain("ACCEPT");
        open.ShouldNotContain("AGREE");
        open.ShouldNotContain("REFER_TO_POLICE");

        var refused = await ErrorAsync(Step, new { id = Id(), number, step = "AGREE", details = new { agreement = new { text = "退款" } } }, officer);
        refused.Code.ShouldBe("INVALID_INPUT");
        refused.Field.ShouldBe("step");
        refused.Rule!.ShouldContain("is at REGISTERED; from there go ");
        refused.Rule!.ShouldContain("ASK_IDENTITY");
        refused.Text.ShouldContain("\"value\":\"AGREE\"");
        refused.Text.ShouldNotContain("Registered", Case.Sensitive);
        (await ErrorAsync(Step, new { id = Id(), number, step = "REFER_TO_POLICE", details = new { reason = "索赔" } }, officer)).Rule.ShouldBe("REFER_TO_POLICE is for HEAD (O121 art 42)");
        (await ErrorAsync(Step, new { id = Id(), number, step = "REFUSE" }, officer)).Field.ShouldBe("details.reason");
        (await ErrorAsync(Step, new { id = Id(), number, step = "REFUSE", details = new { reason = "不属职责" } }, officer)).Field.ShouldBe("details.refusalGround");
        (await ErrorAsync(Step, new { id = Id(), number, step = "ACCEPT", details = new { replyClass = "A" } }, officer)).Field.ShouldBe("details.replyClass");
        (await StepAsync(officer, number, "REFUSE", new { reason = "不属职责", refusalGround = "OUTSIDE_DUTIES" })).ShouldBe("REFUSED CLOSED REFUSED");
    }

    [Fact]
    public async Task A_step_that_is_sent_fifty_times_at_once_is_taken_once()
    {
        var (number, officer) = await TakenAsync();
        var id = Id();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Http.DataAsync(Step, new { id, number, step = "ACCEPT" }, officer)));

        answers.Select(answer => answer.GetProperty("stepMatter").GetProperty("stage").GetString()).Distinct().ShouldBe(["ACCEPTED"]);
        (await ErrorAsync(Step, new { id, number, step = "BEGIN_TESTING", details = new { reason = "送检" } }, officer)).Code.ShouldBe("COMMAND_REUSED");
    }

    [Fact]
    public async Task Testing_stops_the_mediation_clock_and_the_end_of_testing_starts_it_again()
    {
        var (number, officer) = await TakenAsync();
        await StepAsync(officer, number, "ACCEPT");
        await StepAsync(officer, number, "BEGIN_TESTING", new { reason = "送检测机构" });
        (await StatesAsync(number)).ShouldBe("complaint.accept MET, complaint.mediate PAUSED");
        await StepAsync(officer, number, "END_TESTING");
        (await StatesAsync(number)).ShouldBe("complaint.accept MET, complaint.mediate RUNNING");
    }

    [Fact]
    public async Task A_limit_that_lapsed_is_stopped_and_neither_in_time_nor_late()
    {
        var (number, officer) = await TakenAsync();
        await StepAsync(officer, number, "START_ODR");
        (await StatesAsync(number)).ShouldBe("complaint.accept STOPPED, odr.negotiate RUNNING");
        await StepAsync(officer, number, "ODR_FAIL");
        (await StatesAsync(number)).ShouldBe("complaint.accept STOPPED, odr.negotiate MET, complaint.accept RUNNING");
        await StepAsync(officer, number, "WITHDRAW");
        (await StatesAsync(number)).ShouldBe("complaint.accept STOPPED, odr.negotiate MET, complaint.accept STOPPED");
        var stopped = (await Http.DataAsync("query($number: String!) { matter(number: $number) { deadlines { stoppedBy } } }", new { number }, officer)).GetProperty("matter").GetProperty("deadlines");
        stopped.EnumerateArray().Select(one => one.GetProperty("stoppedBy").GetString()).ShouldBe(["START_ODR", "ODR_FAIL", "WITHDRAW"]);
    }

    [Fact]
    public async Task The_queue_has_the_officers_open_matters_in_the_order_in_which_they_fall_due()
    {
        var (first, officer) = await TakenAsync();
        var (second, _) = await TakenAsync();
        await StepAsync(officer, first, "ACCEPT");

        var numbers = new List<string?>();
        string? after = null;
        do
        {
            var page = (await Http.DataAsync("query($after: String) { queue(first: 50, after: $after) { nodes { number dueAt } pageInfo { hasNextPage endCursor } } }", new { after }, officer)).GetProperty("queue");
            numbers.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("number").GetString()));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        numbers.Distinct().Count().ShouldBe(numbers.Count);
        numbers.IndexOf(second).ShouldBeGreaterThanOrEqualTo(0);
        numbers.IndexOf(first).ShouldBeGreaterThan(numbers.IndexOf(second), "sixty days are later than seven working days");
        (await ErrorAsync("{ queue(scope: UNIT) { totalCount } }", new { }, officer)).Code.ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task Which_law_governs_is_a_persons_choice_with_a_reason()
    {
        const string Choose = "mutation($id: String!, $number: String!, $day: Date!, $reason: String!) { chooseLaw(commandId: $id, number: $number, lawDate: $day, reason: $reason) { lawDate deadline { ruleSet } } }";
        var (number, officer) = await TakenAsync();
        var today = ChinaTime.Day(DateTimeOffset.Parse(await ReceivedAsync(number), CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        (await Http.DataAsync(Choose, new { id = Id(), number, day = today, reason = "适用现行规定" }, officer)).GetProperty("chooseLaw").GetProperty("lawDate").GetString().ShouldBe(today);
        (await ErrorAsync(Choose, new { id = Id(), number, day = "2019-01-01", reason = "从旧" }, officer)).Field.ShouldBe("lawDate");
        (await ErrorAsync(Choose, new { id = Id(), number, day = today, reason = " " }, officer)).Field.ShouldBe("reason");
    }

    private async Task<(string Number, string Officer)> TakenAsync()
    {
        var officer = await Bureau.TokenAsync("officer");
        var (number, _) = await SubmitAsync(Complaint(BureauFiles.Codes[51]));
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        return (number, officer);
    }

    private async Task<string> StepAsync(string token, string number, string step, object? details = null)
    {
        var matter = (await Http.DataAsync(Step, new { id = Id(), number, step, details }, token)).GetProperty("stepMatter");
        var outcome = matter.GetProperty("outcome").GetString();
        var rule = matter.GetProperty("deadline") is { ValueKind: JsonValueKind.Object } deadline ? deadline.GetProperty("rule").GetProperty("id").GetString() : null;
        return string.Join(' ', new[] { matter.GetProperty("stage").GetString(), matter.GetProperty("state").GetString(), outcome, rule }.OfType<string>());
    }

    private async Task<string> StatesAsync(string number) => string.Join(", ", (await Http.DataAsync(Clock, new { number }, await Bureau.TokenAsync("supervisor")))
        .GetProperty("matter").GetProperty("deadlines").EnumerateArray()
        .Select(one => $"{one.GetProperty("rule").GetProperty("id").GetString()} {one.GetProperty("state").GetString()}"));

    private async Task<string> ReceivedAsync(string number) =>
        (await Http.DataAsync("query($number: String!) { matter(number: $number) { receivedAt } }", new { number }, await Bureau.TokenAsync("supervisor"))).GetProperty("matter").GetProperty("receivedAt").GetString()!;
}
