using System.Text.Json;
using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Network;

/// <summary>In a bureau with a network being its officer is not enough: a report is for the body that has it (Order 121 art 37).</summary>
public abstract class NeedToKnowStories(Bureau bureau) : Spine.Stories(bureau)
{
    [Fact]
    public async Task A_report_moves_out_of_the_sight_of_the_other_bodies_of_the_same_bureau_with_the_custody()
    {
        const string Offer = "mutation($id: String!, $number: String!) { offerMatter(commandId: $id, number: $number, to: \"beishan\", reason: \"辖区所核查\") { offeredTo } }";
        const string Answer = "mutation($id: String!, $number: String!) { answerOffer(commandId: $id, number: $number, accept: true) { holder } }";
        var code = BureauFiles.Codes.First(one => BureauFiles.StreetOf(one) == BureauFiles.North);
        var content = $"密报{Id()}";
        var number = (await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), enterprise = code, content, reporter = Reporter } })).GetProperty("submitReport").GetProperty("number").GetString()!;
        await LookAsync(number, code, content, row => row.AtIntake);

        await Http.DataAsync(Offer, new { id = Id(), number }, await Bureau.TokenAsync("desk"));
        await Http.DataAsync(Answer, new { id = Id(), number }, await Bureau.TokenAsync("officer"));
        await LookAsync(number, code, content, row => row.AtStation);

        await Http.DataAsync(Operations.Take, new { id = Id(), number }, await Bureau.TokenAsync("officer"));
        foreach (var who in new[] { "desk", "food", "elsewhere" })
        {
            var token = await Bureau.TokenAsync(who);
            (await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose = "核实" }, token)).Code.ShouldBe("NOT_FOUND", who);
            (await ErrorAsync(Operations.RequestIdentity, new { id = Id(), number, purpose = "核实" }, token)).Code.ShouldBe("NOT_FOUND", who);
        }

        (await ErrorAsync(Operations.ReadReporter, new { id = Id(), number, purpose = "核实" }, await Bureau.TokenAsync("supervisor"))).Code.ShouldBe("FORBIDDEN");
        await ApproveReadingAsync(number, "核实");
        (await Http.DataAsync(Operations.ReadReporter, new { id = Id(), number, purpose = "核实" }, await Bureau.TokenAsync("officer")))
            .GetProperty("readReporter").GetProperty("name").GetString().ShouldBe(Reporter.name);
    }

    private async Task LookAsync(string number, string code, string content, Func<NeedToKnow, string> expected)
    {
        var found = new List<string>();
        foreach (var row in NeedToKnow.All)
        {
            var door = row.Door.Replace("$number", number, StringComparison.Ordinal).Replace("$code", code, StringComparison.Ordinal)
                .Replace("$street", BureauFiles.StreetOf(code), StringComparison.Ordinal).Replace("$content", content, StringComparison.Ordinal);
            var signs = new List<string>();
            foreach (var who in NeedToKnow.Callers)
            {
                signs.Add(Shows(await OpenAsync(door, who), row.Door, number, content) ? "+" : "-");
            }

            var seen = string.Join(' ', signs);
            if (seen != expected(row))
            {
                found.Add($"{row.Door}: {seen} instead of {expected(row)}");
            }
        }

        found.ShouldBeEmpty(string.Join(' ', NeedToKnow.Callers));
    }

    /// <summary>The number that was asked for is no answer, and neither are the words.</summary>
    private static bool Shows(string text, string door, string number, string content) =>
        (!door.Contains("/$number", StringComparison.Ordinal) && text.Contains(number, StringComparison.Ordinal))
        || (!door.Contains("$content", StringComparison.Ordinal) && text.Contains(content, StringComparison.Ordinal));

    private async Task<string> OpenAsync(string door, string who)
    {
        if (door.StartsWith('/'))
        {
            using var visitor = await Visitor.SignedInAsync(Bureau, who);
            return (await visitor.GetAsync(door)).Document.DocumentElement.OuterHtml;
        }

        var answer = await Http.GraphQLAsync(door, null, await Bureau.TokenAsync(who));
        return answer.TryGetProperty("data", out var data) && data.ValueKind != JsonValueKind.Null ? data.ToString() : string.Empty;
    }
}
