using System.Text.Json;
using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Vault;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>Who brought a matter stands nowhere in plain text, and nobody but the handling officer is told.</summary>
public abstract class SecrecyStories(Bureau bureau) : Spine.Stories(bureau)
{
    private static readonly string[] Everyone = ["root", "supervisor", "officer", "officer2", "staff", "deputy", "media", "elsewhere"];

    /// <summary>No other text has them: a name, a telephone number and an address that can be searched for.</summary>
    private readonly string[] secrets = [$"赵Q{Id()}", "139" + Digits(8), $"某里{Id()}号"];

    [Fact]
    public async Task A_reporter_is_in_no_file_table_log_answer_or_page_but_the_vaults_answer()
    {
        var code = BureauFiles.Codes[53];
        var numbers = await FileEverywhereAsync(code);
        var officer = await Bureau.TokenAsync("officer");
        foreach (var number in numbers)
        {
            await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
            if (number.StartsWith("JB-", StringComparison.Ordinal))
            {
                await ApproveReadingAsync(number, "核实");
            }

            var person = (await Http.DataAsync(Operations.ReadReporter, new { id = Id(), number, purpose = "核实" }, officer)).GetProperty("readReporter");
            new[] { "name", "phone", "address" }.Select(part => person.GetProperty(part).GetString()).ShouldBe(secrets);
        }

        await Http.DataAsync(Operations.Close, new { id = Id(), number = numbers[0] }, officer);
        foreach (var who in Everyone)
        {
            await SeeNothingAsync(who, code, numbers);
        }

        Reveals(Bureau.Served.WholeLog).ShouldBeFalse("the log");
        (await StoredBytes.FindAsync(Bureau.Options, secrets)).ShouldBeEmpty();

        // The search itself finds what is stored in plain text.
        (await StoredBytes.FindAsync(Bureau.Options, numbers[0])).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Who_complains_along_and_who_acts_for_them_are_in_no_file_either()
    {
        var complaint = Complaint(BureauFiles.Codes[53]);
        var person = new { name = secrets[0], phone = secrets[1], address = secrets[2] };
        var agent = new
        {
            person.name, person.phone, person.address, idNumber = secrets[1] + "X", matters = "代为投诉", powers = new[] { "SETTLE" }, from = "2020-01-01", to = "2999-12-31",
        };
        object joint = new { others = new[] { person }, representatives = new[] { 2 } };
        var input = new { complaint.commandId, complaint.enterprise, complaint.content, complaint.reporter, joint, agent };
        var (number, receipt) = await SubmitAsync(input);
        (await SubmitAsync(input)).ShouldBe((number, receipt));
        (await ErrorAsync(Operations.Submit, new { input = new { complaint.commandId, complaint.enterprise, complaint.content, complaint.reporter, joint } })).Code.ShouldBe("COMMAND_REUSED");
        var officer = await Bureau.TokenAsync("officer");
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        await Http.DataAsync(
            "mutation($id: String!, $number: String!, $agent: AgentInput!) { fileAgent(commandId: $id, number: $number, input: $agent) { number } }", new { id = Id(), number, agent }, officer);
        (await Http.DataAsync("mutation($id: String!, $number: String!) { readReporter(commandId: $id, number: $number, purpose: \"核实\") { parties { name } } }", new { id = Id(), number }, officer))
            .GetProperty("readReporter").GetProperty("parties").EnumerateArray().Count(each => each.GetProperty("name").GetString() == secrets[0]).ShouldBe(3);
        foreach (var who in Everyone)
        {
            await SeeNothingAsync(who, complaint.enterprise, [number]);
        }

        Reveals(Bureau.Served.WholeLog).ShouldBeFalse("the log");
        (await StoredBytes.FindAsync(Bureau.Options, secrets)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_who_is_erased_is_gone_and_the_matter_stays()
    {
        var (number, _) = await SubmitAsync(Of(BureauFiles.Codes[53]));
        var officer = await Bureau.TokenAsync("officer");
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        await Bureau.Served.StopAsync();
        try
        {
            await using var storage = await ClosedBureau.OpenAsync(Bureau.Options);
            var matter = await storage.Get<IMatterDirectory>().FindByNumberAsync(number);
            var stream = await storage.Get<ILedger>().ReadStreamAsync(StreamKey.Matter(matter!.Id));
            await storage.Get<IVault>().EraseAsync(((MatterReceived)stream[0].Fact).Reporter!);
        }
        finally
        {
            await Bureau.Served.StartAgainAsync();
        }

        (await Http.DataAsync(Operations.ReadReporter, new { id = Id(), number, purpose = "核实" }, officer)).GetProperty("readReporter").ValueKind.ShouldBe(JsonValueKind.Null);
        var stays = (await Http.DataAsync(Operations.Matter, new { number }, officer)).GetProperty("matter");
        stays.GetProperty("content").GetString().ShouldBe("买到的面是坏的。");
        stays.GetProperty("state").GetString().ShouldBe("TAKEN");
        (await StoredBytes.FindAsync(Bureau.Options, secrets)).ShouldBeEmpty();
    }

    private static string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => System.Security.Cryptography.RandomNumberGenerator.GetInt32(10)));

    private ComplaintText Of(string code) => Complaint(code) with { reporter = new(secrets[0], secrets[1], secrets[2]) };

    /// <summary>By API, by form, as a report, refused, repeated, and repeated with other content.</summary>
    private async Task<string[]> FileEverywhereAsync(string code)
    {
        var complaint = Of(code);
        var number = (await SubmitAsync(complaint)).Number;
        await SubmitAsync(complaint);
        (await ErrorAsync(Operations.Submit, new { input = complaint with { content = "别的" } })).Code.ShouldBe("COMMAND_REUSED");
        (await ErrorAsync(Operations.Submit, new { input = complaint with { commandId = Id(), occurredOn = "2999-01-01" } })).Field.ShouldBe("occurredOn");
        (await ErrorAsync(Operations.Submit, new { input = complaint with { commandId = Id(), enterprise = "91110000600037341L" } })).Code.ShouldBe("NOT_FOUND");
        var report = (await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), enterprise = code, content = "过期", complaint.reporter } })).GetProperty("submitReport").GetProperty("number").GetString()!;
        using var visitor = new Visitor(Bureau);
        var form = await visitor.SubmitAsync(
            await visitor.GetAsync("/complaint"), ("enterprise", code), ("content", "坏面"), ("reporter.name", secrets[0]), ("reporter.phone", secrets[1]), ("reporter.address", secrets[2]));
        return [number, report, form.Fact("事项编号")];
    }

    private async Task SeeNothingAsync(string who, string code, string[] numbers)
    {
        using var schema = new SchemaOfOversight();
        var token = await Bureau.TokenAsync(who);
        string[] queries =
        [
            $"{{ enterprise(code: \"{code}\") {schema.Everything("Enterprise", 2)} }}", $"{{ street(code: \"{BureauFiles.StreetOf(code)}\") {schema.Everything("Street", 2)} }}",
            $"{{ matters(first: 5) {{ nodes {schema.Everything("Matter", 1)} }} }}", .. numbers.Select(number => $"{{ matter(number: \"{number}\") {schema.Everything("Matter", 1)} }}"),
            .. secrets.Select(secret => $"{{ enterprises(filter: {{ text: \"{secret}\" }}) {schema.Everything("EnterpriseConnection", 1)} }}"),
        ];
        foreach (var query in queries)
        {
            var answer = await Raw.AskAsync(Http, query, null, token);
            answer.Code.ShouldBeOneOf(null, "FORBIDDEN", "AUTHENTICATION_REQUIRED");
            Reveals(answer.Text).ShouldBeFalse($"{who}: {query}");
        }

        using var visitor = await Visitor.SignedInAsync(Bureau, who);
        string[] pages = ["/", "/enterprises", $"/enterprises/{code}", "/streets", $"/streets/{BureauFiles.StreetOf(code)}", "/staff/matters", .. numbers.Select(number => $"/staff/matters/{number}")];
        foreach (var page in pages)
        {
            Reveals((await visitor.GetAsync(page)).Document.DocumentElement.OuterHtml).ShouldBeFalse($"{who}: {page}");
        }
    }

    private bool Reveals(string text) => secrets.Any(secret => text.Contains(secret, StringComparison.Ordinal));
}
