using System.Text.Json;
using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>A report reaches nobody without need, not its words, not its number, not that there is one (Order 121 art 37).</summary>
public abstract class ExposureStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Submit = "mutation($input: SubmitIntakeInput!) { submitIntake(input: $input) { matters { number receipt } } }";

    /// <summary>Of the complainants and of their agent.</summary>
    private static readonly string[] Secrets = ["王小明", "13800001111", "赵同诉", "13700002222", "孙代理", "13600003333", "110101199001010015"];

    [Fact]
    public async Task Each_caller_sees_of_a_mixed_submission_what_the_matrix_says()
    {
        var code = BureauFiles.Codes[55];
        var (words, matters) = await FileAsync(code);
        var found = new List<string>();
        foreach (var row in Exposure.All)
        {
            var (number, other) = row.Kind == "report" ? (matters[1].Number, matters[0].Number) : (matters[0].Number, matters[1].Number);
            var word = row.Kind == "report" ? words[1] : words[0];
            var door = row.Door.Replace("$number", number, StringComparison.Ordinal).Replace("$other", other, StringComparison.Ordinal)
                .Replace("$code", code, StringComparison.Ordinal).Replace("$street", BureauFiles.StreetOf(code), StringComparison.Ordinal).Replace("$words", word, StringComparison.Ordinal);
            var signs = new List<string>();
            foreach (var who in Exposure.Callers)
            {
                var text = await LookAsync(door, who);
                var asked = row.Door.Contains("/$number", StringComparison.Ordinal);
                signs.Add(text.Contains(word, StringComparison.Ordinal) || (!asked && text.Contains(number, StringComparison.Ordinal)) ? "+" : "-");
                Array.Exists(Secrets, secret => text.Contains(secret, StringComparison.Ordinal)).ShouldBeFalse($"{who}: {row.What}");
            }

            var seen = string.Join(' ', signs);
            if (seen != row.Expected)
            {
                found.Add($"{row.Kind}, {row.What}: {seen} instead of {row.Expected}");
            }
        }

        found.ShouldBeEmpty(string.Join(' ', Exposure.Callers));
    }

    [Fact]
    public async Task The_receipt_of_the_complaint_says_nothing_of_the_report()
    {
        var (words, matters) = await FileAsync(BureauFiles.Codes[55]);
        using var schema = new SchemaOfOversight();
        var tracked = await Raw.AskAsync(Http, $"{{ track(receipt: \"{matters[0].Receipt}\") {schema.Everything("TrackedMatter", 1)} }}", null, null);
        tracked.Text.ShouldContain(matters[0].Number);
        tracked.Text.ShouldNotContain(matters[1].Number);
        tracked.Text.ShouldNotContain(words[1]);
        using var visitor = new Visitor(Bureau);
        var page = await visitor.SubmitAsync(await visitor.GetAsync("/track"), ("receipt", matters[0].Receipt));
        page.Heading.ShouldNotBeEmpty();
        page.Document.DocumentElement.OuterHtml.ShouldNotContain(matters[1].Number);

        // And that of the report, nothing at all without its password.
        page = await visitor.SubmitAsync(await visitor.GetAsync("/track"), ("receipt", matters[1].Receipt));
        page.Document.DocumentElement.OuterHtml.ShouldNotContain(matters[1].Number);
    }

    [Theory]
    [InlineData("staff", false)]
    [InlineData("deputy", false)]
    [InlineData("media", false)]
    [InlineData("root", false)]
    [InlineData("officer", true)]
    [InlineData("supervisor", true)]
    public async Task Who_watches_an_enterprise_hears_figures_and_no_report(string who, bool sees)
    {
        var code = BureauFiles.Codes[55];
        var words = $"密报{Id()}";
        using var watching = await Watching.StartAsync(
            Http, "subscription($code: String!) { enterpriseChanged(code: $code) { code timeline(first: 20) { nodes { kind summary number } } } }", new { code }, await Bureau.TokenAsync(who));
        await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), enterprise = code, content = words } });
        var heard = (await watching.NextAsync()).ToString();
        heard.ShouldContain(code);
        heard.Contains(words, StringComparison.Ordinal).ShouldBe(sees);
        heard.Contains("REPORT", StringComparison.Ordinal).ShouldBe(sees);
    }

    private async Task<(string[] Words, Filed[] Matters)> FileAsync(string code)
    {
        string[] words = [$"投诉词{Id()}", $"举报词{Id()}"];
        object[] parts = [new { kind = "COMPLAINT", content = words[0] }, new { kind = "REPORT", content = words[1], password = "right-one" }];
        var joint = new { others = new[] { Reporter with { name = "赵同诉", phone = "13700002222" } }, representatives = new[] { 1 } };
        var agent = new { name = "孙代理", phone = "13600003333", idNumber = "110101199001010015", matters = "代为投诉", powers = new[] { "SETTLE" }, from = "2020-01-01", to = "2999-12-31" };
        var input = new { commandId = Id(), enterprise = code, reporter = Reporter, joint, agent, consents = new { publication = true, delegation = false }, matters = parts };
        var filed = (await Http.DataAsync(Submit, new { input })).GetProperty("submitIntake").GetProperty("matters").EnumerateArray()
            .Select(matter => new Filed(matter.GetProperty("number").GetString()!, matter.GetProperty("receipt").GetString()!)).ToArray();
        var handler = await Bureau.TokenAsync("officer2");
        await Http.DataAsync(Operations.Take, new { id = Id(), number = filed[0].Number }, await Bureau.TokenAsync("officer"));
        await Http.DataAsync(Operations.Take, new { id = Id(), number = filed[1].Number }, handler);
        await Http.DataAsync(
            "mutation($id: String!, $number: String!, $text: String!) { sendMessage(commandId: $id, number: $number, text: $text) { number } }",
            new { id = Id(), number = filed[1].Number, text = "请补充：" + words[1] },
            handler);
        await Http.DataAsync(Operations.RequestIdentity, new { id = Id(), number = filed[1].Number, purpose = "核实" }, handler);
        return (words, filed);
    }

    /// <summary>The data of an answer, or the page.</summary>
    private async Task<string> LookAsync(string door, string who)
    {
        if (door.StartsWith('/'))
        {
            using var visitor = who == "public" ? new Visitor(Bureau) : await Visitor.SignedInAsync(Bureau, who);
            return (await visitor.GetAsync(door)).Document.DocumentElement.OuterHtml;
        }

        var answer = await Http.GraphQLAsync(door, null, who == "public" ? null : await Bureau.TokenAsync(who));
        return answer.TryGetProperty("data", out var data) && data.ValueKind != JsonValueKind.Null ? data.ToString() : string.Empty;
    }

    private sealed record Filed(string Number, string Receipt);
}
