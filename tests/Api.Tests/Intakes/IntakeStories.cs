using System.Text.Json;
using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Intakes;

/// <summary>One submission, several matters (Order 121 art 9), and matters that are split later.</summary>
public abstract class IntakeStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Submit = "mutation($input: SubmitIntakeInput!) { submitIntake(input: $input) { matters { number receipt } } }";
    private const string Split =
        "mutation($id: String!, $number: String!, $kind: MatterKind!, $reason: SplitReason!) { splitMatter(commandId: $id, number: $number, kind: $kind, content: \"冷柜里有过期的肉\", reason: $reason) { number receipt } }";
    private const string Links = "query($number: String!) { matter(number: $number) { splitFrom splitInto splitReason deadline { rule { id } due } receivedAt source hasReporter } }";

    [Fact]
    public async Task A_mixed_submission_becomes_a_complaint_and_a_report_with_clocks_and_receipts_of_their_own()
    {
        var code = BureauFiles.Codes[53];
        var before = await ConsumersAsync(code);
        var input = Mixed(code);

        var first = await IntakeAsync(input);
        var again = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => IntakeAsync(input)));

        again.ShouldAllBe(answer => answer.SequenceEqual(first));
        first.Select(matter => matter.Number[..3]).ShouldBe(["TS-", "JB-"]);
        first[0].Receipt.ShouldNotBe(first[1].Receipt);
        (await ConsumersAsync(code)).ShouldBe(before + 2);
        var supervisor = await Bureau.TokenAsync("supervisor");
        var complaint = await LinksAsync(first[0].Number, supervisor);
        var report = await LinksAsync(first[1].Number, supervisor);
        complaint.GetProperty("splitInto").ToString().ShouldBe($"[\"{first[1].Number}\"]");
        report.GetProperty("splitFrom").GetString().ShouldBe(first[0].Number);
        complaint.GetProperty("deadline").GetProperty("rule").GetProperty("id").GetString().ShouldBe("complaint.accept");
        report.GetProperty("deadline").GetProperty("rule").GetProperty("id").GetString().ShouldBe("report.verify");

        // The end of one is not the end of the other.
        var officer = await Bureau.TokenAsync("officer");
        await Http.DataAsync(Operations.Take, new { id = Id(), number = first[0].Number }, officer);
        await Http.DataAsync(Operations.Close, new { id = Id(), number = first[0].Number }, officer);
        (await TrackAsync(first[0].Receipt)).ShouldBe($"{first[0].Number} CLOSED");
        (await TrackAsync(first[1].Receipt)).ShouldBe($"{first[1].Number} RECEIVED");
    }

    [Fact]
    public async Task An_intake_with_other_content_or_as_a_plain_complaint_is_not_the_same_command()
    {
        var input = Mixed(BureauFiles.Codes[53]);
        await IntakeAsync(input);

        (await ErrorAsync(Submit, new { input = input with { matters = [input.matters[0], new("REPORT", "另一件事")] } })).Code.ShouldBe("COMMAND_REUSED");
        (await ErrorAsync(Submit, new { input = input with { matters = [input.matters[0]] } })).Code.ShouldBe("COMMAND_REUSED");
        (await ErrorAsync(Operations.Submit, new { input = Complaint(input.enterprise) with { commandId = input.commandId } })).Code.ShouldBe("COMMAND_REUSED");
        (await ErrorAsync(Submit, new { input = input with { commandId = Id(), matters = [] } })).Field.ShouldBe("parts");
        (await ErrorAsync(Submit, new { input = input with { commandId = Id(), matters = [new("MEDIA_ITEM", "报道")] } })).Field.ShouldBe("parts");
        (await ErrorAsync(Submit, new { input = input with { commandId = Id(), matters = [input.matters[0], new("REPORT", " ")] } })).Field.ShouldBe("content");
    }

    [Fact]
    public async Task An_intake_that_a_crash_interrupted_is_completed_by_its_repetition()
    {
        var code = BureauFiles.Codes[53];
        var before = await ConsumersAsync(code);
        var inputs = Enumerable.Range(0, 20).Select(_ => Mixed(code)).ToArray();
        var flying = inputs.Select(input => Task.Run(() => TryAsync(input))).ToArray();
        await Task.WhenAny(flying);
        await Bureau.Served.KillAsync();
        var first = await Task.WhenAll(flying);
        await Bureau.Served.StartAgainAsync();

        var again = await Task.WhenAll(inputs.Select(IntakeAsync));

        first.OfType<Stored[]>().ShouldNotBeEmpty();
        foreach (var (was, now) in first.Zip(again))
        {
            (was ?? now).ShouldBe(now);
        }

        again.SelectMany(matters => matters).Distinct().Count().ShouldBe(2 * inputs.Length);
        (await ConsumersAsync(code)).ShouldBe(before + (2 * inputs.Length));
    }

    [Fact]
    public async Task The_form_takes_a_lead_along_and_shows_two_receipts()
    {
        using var visitor = new Visitor(Bureau);
        var page = await visitor.SubmitAsync(
            await visitor.GetAsync("/complaint"),
            ("enterprise", BureauFiles.Codes[53]), ("content", "面是坏的"), ("lead", "后厨没有健康证"), ("reporter.name", "王小明"), ("reporter.phone", "13800001111"));

        var numbers = page.Document.QuerySelectorAll("dd.number").Select(number => number.TextContent).ToArray();
        numbers.Select(number => number[..3]).ShouldBe(["TS-", "JB-"]);
        page.Document.QuerySelectorAll("dd.secret").Select(secret => secret.TextContent).Distinct().Count().ShouldBe(2);
        (await LinksAsync(numbers[1], await Bureau.TokenAsync("supervisor"))).GetProperty("splitFrom").GetString().ShouldBe(numbers[0]);
    }

    [Fact]
    public async Task A_part_that_is_noticed_later_has_the_day_of_receipt_and_the_same_person()
    {
        var (number, _) = await SubmitAsync(Complaint(BureauFiles.Codes[53], "面是坏的，后厨还用过期的肉"));
        var officer = await Bureau.TokenAsync("officer");
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        var command = new { id = Id(), number, kind = "REPORT", reason = "MIXED_SUBMISSION" };
        var split = (await Http.DataAsync(Split, command, officer)).GetProperty("splitMatter");

        (await Http.DataAsync(Split, command, officer)).GetProperty("splitMatter").ToString().ShouldBe(split.ToString());
        var report = await LinksAsync(split.GetProperty("number").GetString()!, await Bureau.TokenAsync("supervisor"));
        report.GetProperty("splitFrom").GetString().ShouldBe(number);
        report.GetProperty("receivedAt").GetString().ShouldBe((await LinksAsync(number, officer)).GetProperty("receivedAt").GetString());
        report.GetProperty("hasReporter").GetBoolean().ShouldBeTrue();
        report.GetProperty("deadline").GetProperty("rule").GetProperty("id").GetString().ShouldBe("report.verify");
        (await TrackAsync(split.GetProperty("receipt").GetString()!)).ShouldEndWith("RECEIVED");
    }

    [Fact]
    public async Task A_lead_found_in_mediation_is_a_report_of_nobody_with_a_clock_of_its_own()
    {
        var (number, _) = await SubmitAsync(Complaint(BureauFiles.Codes[53]));
        var officer = await Bureau.TokenAsync("officer");
        (await ErrorAsync(Split, new { id = Id(), number, kind = "COMPLAINT", reason = "LEAD_FOUND" }, officer)).Field.ShouldBe("kind");
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        (await ErrorAsync(Split, new { id = Id(), number, kind = "REPORT", reason = "LEAD_FOUND" }, await Bureau.TokenAsync("officer2"))).Code.ShouldBe("FORBIDDEN");
        var lead = (await Http.DataAsync(Split, new { id = Id(), number, kind = "REPORT", reason = "LEAD_FOUND" }, officer)).GetProperty("splitMatter");

        lead.GetProperty("receipt").ValueKind.ShouldBe(JsonValueKind.Null);
        var seen = await LinksAsync(lead.GetProperty("number").GetString()!, officer);
        seen.GetProperty("splitFrom").GetString().ShouldBe(number);
        seen.GetProperty("splitReason").GetString().ShouldBe("LEAD_FOUND");
        seen.GetProperty("source").GetString().ShouldBe("MEDIATION");
        seen.GetProperty("hasReporter").GetBoolean().ShouldBeFalse();
        seen.GetProperty("deadline").GetProperty("rule").GetProperty("id").GetString().ShouldBe("complaint.leadVerify");

        // Staff see the complaint and learn of no report.
        (await LinksAsync(number, await Bureau.TokenAsync("staff"))).GetProperty("splitInto").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task The_link_that_tells_who_reported_is_for_who_handles_the_report()
    {
        var matters = await IntakeAsync(Mixed(BureauFiles.Codes[53]));
        await Http.DataAsync(Operations.Take, new { id = Id(), number = matters[0].Number }, await Bureau.TokenAsync("officer"));
        await Http.DataAsync(Operations.Take, new { id = Id(), number = matters[1].Number }, await Bureau.TokenAsync("officer2"));
        foreach (var (who, sees) in new[] { ("officer", false), ("officer2", true), ("supervisor", true), ("staff", false) })
        {
            var token = await Bureau.TokenAsync(who);
            (await LinksAsync(matters[0].Number, token)).GetProperty("splitInto").GetArrayLength().ShouldBe(sees ? 1 : 0, who);
            if (who != "staff")
            {
                (await LinksAsync(matters[1].Number, token)).GetProperty("splitFrom").ValueKind.ShouldBe(sees ? JsonValueKind.String : JsonValueKind.Null, who);
            }
        }
    }

    private static IntakeText Mixed(string code) =>
        new(Id(), code, Reporter, [new("COMPLAINT", "面是坏的", "REFUND"), new("REPORT", "后厨用过期的肉")]);

    private async Task<Stored[]> IntakeAsync(IntakeText input) =>
        [.. (await Http.DataAsync(Submit, new { input })).GetProperty("submitIntake").GetProperty("matters").EnumerateArray()
            .Select(matter => new Stored(matter.GetProperty("number").GetString()!, matter.GetProperty("receipt").GetString()!))];

    private async Task<Stored[]?> TryAsync(IntakeText input)
    {
        try
        {
            return await IntakeAsync(input);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            return null;
        }
    }

    private async Task<JsonElement> LinksAsync(string number, string token) => (await Http.DataAsync(Links, new { number }, token)).GetProperty("matter");

    private async Task<string> TrackAsync(string receipt)
    {
        var tracked = (await Http.DataAsync(Operations.Track, new { receipt })).GetProperty("track");
        return $"{tracked.GetProperty("number").GetString()} {tracked.GetProperty("state").GetString()}";
    }

    private sealed record Stored(string Number, string Receipt);
}
