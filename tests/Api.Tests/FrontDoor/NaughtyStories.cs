using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>Every naughty string through every text field: it comes back byte for byte, or is refused by name and leaves nothing.</summary>
public abstract class NaughtyStories(Bureau bureau) : Stories(bureau)
{
    private const string Read =
        """
        query($number: String!) {
          matter(number: $number) {
            content enterprise enterpriseName street { code }
            media { outlet headline url } suggestion { deputy title } finding { department documentNumber measure }
          }
        }
        """;

    private readonly ConcurrentBag<string> faults = [];
    private int refused;

    public static TheoryData<string, string> Fields
    {
        get
        {
            var data = new TheoryData<string, string>();
            data.AddRange(TextField.All.Select(one => new TheoryDataRow<string, string>(one.Mutation, one.Field)));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task A_naughty_string_comes_back_as_it_was_sent_or_is_refused(string mutation, string name)
    {
        var field = TextField.All.Single(one => one.Mutation == mutation && one.Field == name);
        var root = await Bureau.TokenAsync("root");
        var before = await ReceivedAsync(root);
        var numbers = new ConcurrentDictionary<string, bool>();

        await ForEachAsync(async (text, at) =>
        {
            if (await SendAsync(field, text, at) is { } number)
            {
                numbers[number] = true;
                await CompareAsync(field, text, number);
            }
        });

        faults.ShouldBeEmpty();
        (await ReceivedAsync(root)).ShouldBe(before + numbers.Count);
        (numbers.Count + refused).ShouldBe((await NaughtyStrings.AllAsync()).Length);
        if (name == "content")
        {
            // Only what is empty or holds a control character.
            refused.ShouldBeLessThan(10);
        }
    }

    [Fact]
    public async Task A_naughty_note_comes_back_with_the_closed_matter()
    {
        const string Close = "mutation($id: String!, $number: String!, $text: String) { closeMatter(commandId: $id, number: $number, outcome: SETTLED, note: $text) { note } }";
        var officer = await Bureau.TokenAsync("officer");
        await ForEachAsync(async (text, at) =>
        {
            var number = (await SendAsync(new("submitComplaint", "content", null), $"第{at}件", at))!;
            await AskAsync(Operations.Take, new() { ["id"] = Id(), ["number"] = number }, officer);
            var answer = await AskAsync(Close, new() { ["id"] = Id(), ["number"] = number, ["text"] = text }, officer);
            Judge(text, answer, "note", answer.Error is null ? answer.Data("closeMatter.note") : null);
        });
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_naughty_purpose_is_recorded_or_the_vault_stays_shut()
    {
        var officer = await Bureau.TokenAsync("officer");
        var number = (await SubmitAsync(Complaint(BureauFiles.Codes[50]))).Number;
        await Http.DataAsync(Operations.Take, new { id = Id(), number }, officer);
        await ForEachAsync(async (text, _) =>
        {
            var answer = await AskAsync(Operations.ReadReporter, new() { ["id"] = Id(), ["number"] = number, ["purpose"] = text }, officer);
            Judge(text, answer, "purpose", answer.Error is null && answer.Data("readReporter.name") == Reporter.name ? text : null);
        });
        faults.ShouldBeEmpty();
    }

    /// <summary>Who asks with a naughty string learns of nothing, or that it is not well-formed.</summary>
    [Theory]
    [InlineData("query($text: String!) { enterprise(code: $text) { code } }", "code")]
    [InlineData("query($text: String!) { street(code: $text) { code } }", "code")]
    [InlineData("query($text: String!) { matter(number: $text) { number } }", "number")]
    [InlineData("query($text: String!) { track(receipt: $text) { number } }", "receipt")]
    [InlineData("query($text: String!) { enterprises(filter: { text: $text }, first: 1) { totalCount } }", "filter.text")]
    [InlineData("query($text: String!) { enterprises(filter: { street: $text }, first: 1) { totalCount } }", "filter.street")]
    [InlineData("query($text: String!) { enterprises(first: 1, after: $text) { totalCount } }", "after")]
    [InlineData("query($text: String!) { matters(filter: { enterprise: $text }, first: 1) { nodes { number } } }", "filter.enterprise")]
    [InlineData("query($text: String!) { matters(filter: { street: $text }, first: 1) { nodes { number } } }", "filter.street")]
    [InlineData("query($text: String!) { matters(first: 1, after: $text) { nodes { number } } }", "after")]
    [InlineData("mutation($text: String!) { takeMatter(commandId: \"naughty\", number: $text) { number } }", "number")]
    [InlineData("mutation($text: String!) { closeMatter(commandId: \"naughty\", number: $text, outcome: SETTLED) { number } }", "number")]
    [InlineData("mutation($text: String!) { readReporter(commandId: \"naughty\", number: $text, purpose: \"核实\") { name } }", "number")]
    [InlineData("mutation($text: String!) { identifyBusiness(commandId: \"naughty\", business: $text, enterprise: \"91110000600037341L\") }", "business")]
    [InlineData("mutation($text: String!) { takeMatter(commandId: $text, number: \"TS-1999-1\") { number } }", "commandId number")]
    public async Task A_naughty_question_is_answered_or_refused_by_name(string query, string field)
    {
        var token = await Bureau.TokenAsync("officer");
        await ForEachAsync(async (text, _) =>
        {
            var answer = await AskAsync(query, new() { ["text"] = text }, token);
            if (answer.Error is not null)
            {
                // An area's officer who names a division outside it is told so.
                Expect(text, answer, field, "INVALID_INPUT", "NOT_FOUND", field == "filter.street" ? "FORBIDDEN" : "NOT_FOUND");
            }
        });
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("subscription($text: String!) { enterpriseChanged(code: $text) { code } }")]
    [InlineData("subscription($text: String!) { streetChanged(code: $text) { code } }")]
    public async Task Nobody_watches_a_naughty_code(string query)
    {
        var token = await Bureau.TokenAsync("root");
        await ForEachAsync(async (text, _) =>
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(new { query, variables = new { text } });
            var answer = await Raw.PostAsync(Http, body, token, accept: "text/event-stream");
            Expect(text, answer, "code", "INVALID_INPUT", "NOT_FOUND");
        });
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_naughty_name_is_found_by_itself()
    {
        var field = new TextField("submitMediaItem", "enterpriseName", null);
        var root = await Bureau.TokenAsync("root");
        await ForEachAsync(async (text, at) =>
        {
            if (await SendAsync(field, text, 1000 + at) is null)
            {
                return;
            }

            var page = (await AskAsync(Operations.Search, new() { ["text"] = text, ["first"] = 100 }, root)).Json.GetProperty("data").GetProperty("enterprises");
            var found = page.GetProperty("nodes").EnumerateArray().Any(node => node.GetProperty("name").GetString() == text);
            if (!found && !page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                faults.Add($"'{text}' is not found by itself: {page}");
            }
        });
        faults.ShouldBeEmpty();
    }

    private static async Task ForEachAsync(Func<string, int, Task> tell)
    {
        var texts = await NaughtyStrings.AllAsync();
        var bounds = new ParallelOptions { MaxDegreeOfParallelism = 12, CancellationToken = TestContext.Current.CancellationToken };
        await Parallel.ForAsync(0, texts.Length, bounds, async (at, _) => await tell(texts[at], at));
    }

    private Task<Raw> AskAsync(string query, JsonObject variables, string? token) => Raw.AskAsync(Http, query, variables, token);

    /// <returns>The number, or null when it was refused.</returns>
    private async Task<string?> SendAsync(TextField field, string text, int at)
    {
        var token = field.Mutation == "submitFinding" ? await Bureau.TokenAsync("staff") : null;
        var answer = await AskAsync(field.Document, new() { ["input"] = field.Input(BureauFiles.West, text, at) }, token);
        if (answer.Error is null)
        {
            return answer.Data(field.Mutation + ".number");
        }

        Interlocked.Increment(ref refused);
        Expect(text, answer, field.Field, "INVALID_INPUT", "NOT_FOUND");
        return null;
    }

    private async Task CompareAsync(TextField field, string text, string number)
    {
        var officer = await Bureau.TokenAsync("officer");
        if (field.IsOfReporter)
        {
            await AskAsync(Operations.Take, new() { ["id"] = Id(), ["number"] = number }, officer);
            if (number.StartsWith("JB-", StringComparison.Ordinal))
            {
                await ApproveReadingAsync(number, "核实");
            }

            var person = await AskAsync(Operations.ReadReporter, new() { ["id"] = Id(), ["number"] = number, ["purpose"] = "核实" }, officer);
            Judge(text, person, field.Field, person.Error is null ? person.Data("readReporter." + field.ReadAgain) : null);
            return;
        }

        var matter = await AskAsync(Read, new() { ["number"] = number }, officer);
        if (field.Field == "address")
        {
            var enterprise = await AskAsync("query($code: String!) { enterprise(code: $code) { address } }", new() { ["code"] = matter.Data("matter.enterprise") }, officer);
            Judge(text, enterprise, field.Field, enterprise.Data("enterprise.address"));
        }
        else if (field.ReadAgain is { } path)
        {
            Judge(text, matter, field.Field, matter.Error is null ? matter.Data("matter." + path) : null);
        }
    }

    private void Judge(string text, Raw answer, string field, string? readAgain)
    {
        if (answer.Error is not null)
        {
            Expect(text, answer, field, "INVALID_INPUT");
        }
        else if (!string.Equals(text, readAgain, StringComparison.Ordinal))
        {
            faults.Add($"'{text}' came back as '{readAgain}'");
        }
    }

    private void Expect(string text, Raw answer, string field, params string[] codes)
    {
        if (!codes.Contains(answer.Code) || !field.Split(' ').Contains(answer.Field) || string.IsNullOrEmpty(answer.Rule) || (int)answer.Status >= 500)
        {
            faults.Add($"'{text}': {(int)answer.Status} {answer.Text}");
        }
    }

    /// <summary>What the three streets have received: everything that names a place.</summary>
    private async Task<int> ReceivedAsync(string root)
    {
        var sum = 0;
        foreach (var code in new[] { BureauFiles.North, BureauFiles.West, BureauFiles.Other })
        {
            var street = (await Http.DataAsync(Operations.Street, new { code }, root)).GetProperty("street");
            sum += street.GetProperty("channels").EnumerateArray().Sum(channel => channel.GetProperty("received").GetInt32());
        }

        return sum;
    }
}
