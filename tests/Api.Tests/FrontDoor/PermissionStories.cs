using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Oversight.Api.Tests.Photos;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>Who may do and see what: every root field, every role, inside and outside the area.</summary>
public abstract class PermissionStories(Bureau bureau) : Stories(bureau)
{
    public static TheoryData<int, string, string> Rows
    {
        get
        {
            var data = new TheoryData<int, string, string>();
            data.AddRange(Permission.All.Select((row, at) => new TheoryDataRow<int, string, string>(at, row.Root, row.Place)));
            return data;
        }
    }

    [Fact]
    public void Every_root_field_of_the_schema_is_in_the_matrix()
    {
        using var schema = new SchemaOfOversight();
        Permission.All.Select(row => row.Root).Distinct().Order().ShouldBe(schema.Roots.Order());
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Each_caller_is_answered_as_the_matrix_says(int at, string root, string place)
    {
        var row = Permission.All[at];
        row.Root.ShouldBe(root);
        var answers = new List<string>();
        foreach (var who in Permission.Callers)
        {
            var token = who == "public" ? null : await Bureau.TokenAsync(who);
            answers.Add(await AskAsync(row, await PlaceAsync(place, row.Document), token));
        }

        string.Join(' ', answers).ShouldBe(row.Expected, $"{string.Join(' ', Permission.Callers)}: {root}, {place}");
    }

    /// <summary>Which callers (root supervisor officer staff deputy media) see the words of a kind on a timeline, and of the matter.</summary>
    [Theory]
    [InlineData("submitComplaint", "+ + + + - -", "- + + + - -")]
    [InlineData("submitReport", "- + + - - -", "- + + - - -")]
    [InlineData("submitMediaItem", "+ + + + - -", "- + + + - -")]
    [InlineData("submitSuggestion", "+ + + + - -", "- + + + - -")]
    [InlineData("submitFinding", "+ + + + - -", "- + + + - -")]
    public async Task Words_are_shown_to_whom_the_kind_allows(string mutation, string onTimeline, string ofMatter)
    {
        using var schema = new SchemaOfOversight();
        var words = $"原文{Id()}";
        var field = new TextField(mutation, "content", null);
        var number = (await Raw.AskAsync(Http, field.Document, new() { ["input"] = field.Input(BureauFiles.North, words, 0) }, await Bureau.TokenAsync("staff"))).Data(mutation + ".number")!;
        var timeline = $"{{ street(code: \"{BureauFiles.North}\") {{ timeline(first: 5) {{ nodes {schema.Everything("TimelineEntry", 0)} }} }} }}";
        var matter = $"{{ matter(number: \"{number}\") {schema.Everything("Matter", 1)} }}";
        var (seen, read) = (new List<string>(), new List<string>());
        foreach (var who in Permission.Callers[1..^1])
        {
            var token = await Bureau.TokenAsync(who);
            var lines = (await Raw.AskAsync(Http, timeline, null, token)).Text;
            lines.ShouldContain("RECEIVED");
            lines.Contains(number, StringComparison.Ordinal).ShouldBe(lines.Contains(words, StringComparison.Ordinal), who);
            seen.Add(Sign(lines.Contains(words, StringComparison.Ordinal)));
            var whole = (await Raw.AskAsync(Http, matter, null, token)).Text;
            read.Add(Sign(whole.Contains(words, StringComparison.Ordinal)));
            whole.ShouldNotContain("王小明");
            whole.ShouldNotContain("13800001111");
        }

        string.Join(' ', seen).ShouldBe(onTimeline);
        string.Join(' ', read).ShouldBe(ofMatter);
    }

    [Fact]
    public async Task A_list_of_matters_shows_staff_no_report_and_nobody_another_area()
    {
        var own = await NumberAsync("submitComplaint", BureauFiles.North);
        var report = await NumberAsync("submitReport", BureauFiles.North);
        var outside = await NumberAsync("submitComplaint", BureauFiles.Other);
        foreach (var (who, expected) in new[] { ("supervisor", "+ + -"), ("officer", "+ + -"), ("staff", "+ - -"), ("elsewhere", "- - +") })
        {
            var list = (await Raw.AskAsync(Http, "{ matters(first: 100) { nodes { number summary } } }", null, await Bureau.TokenAsync(who))).Text;
            string.Join(' ', new[] { own, report, outside }.Select(number => Sign(list.Contains($"\"{number}\"", StringComparison.Ordinal)))).ShouldBe(expected, who);
        }
    }

    private static string Sign(bool shown) => shown ? "+" : "-";

    private async Task<string> NumberAsync(string mutation, string street)
    {
        var field = new TextField(mutation, "content", null);
        return (await Raw.AskAsync(Http, field.Document, new() { ["input"] = field.Input(street, "坏面", 0) })).Data(mutation + ".number")!;
    }

    /// <summary>Fresh for each caller where a matter or a business is needed, so that no caller finds what another one did.</summary>
    private async Task<object> PlaceAsync(string place, string document)
    {
        var (name, receipt, number) = ($"流动摊{Id()}", string.Empty, string.Empty);
        var street = place == "outside" ? BureauFiles.Other : BureauFiles.North;
        var code = BureauFiles.Codes[place == "outside" ? 59 : 50];
        if (place is "unplaced" or "placed")
        {
            var business = new { commandId = Id(), enterpriseName = name, address = place == "placed" ? "浙江省杭州市西湖区北山街道8号" : "河边第三棵树下", content = "短斤少两", reporter = Reporter };
            (number, receipt) = await SubmitAsync(business);
            var officer = await Bureau.TokenAsync("officer");
            code = (await Http.DataAsync(Operations.Search, new { text = name }, officer)).GetProperty("enterprises").GetProperty("nodes")[0].GetProperty("code").GetString()!;
        }
        else if (place.StartsWith("report", StringComparison.Ordinal))
        {
            var report = (await Http.DataAsync(Operations.Report, new { input = new { commandId = Id(), street, content = "过期", reporter = Reporter, password = "right-one" } })).GetProperty("submitReport");
            (number, receipt) = (report.GetProperty("number").GetString()!, report.GetProperty("receipt").GetString()!);
        }
        else if (document.Contains("$number", StringComparison.Ordinal) || document.Contains("$receipt", StringComparison.Ordinal))
        {
            (number, receipt) = await SubmitAsync(Complaint(code));
        }

        if (place.EndsWith("handled by officer", StringComparison.Ordinal))
        {
            await Http.DataAsync(Operations.Take, new { id = Id(), number }, await Bureau.TokenAsync("officer"));
        }

        return new { id = Id(), code, street, number, receipt, enterprise = BureauFiles.Codes[52], body = $"body-{Id()[..12]}" };
    }

    private async Task<string> AskAsync(Permission row, object variables, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative)) { Content = JsonContent.Create(new { query = row.Document, variables }) };
        if (row.Document.Contains("Upload!", StringComparison.Ordinal))
        {
            request.Content = Upload.Of(row.Document, new { photo = (string?)null }, "photo", "a.jpg", []);
            request.Headers.Add("GraphQL-Require-Preflight", "1");
        }

        request.Headers.Accept.ParseAdd(row.Root.StartsWith("Subscription", StringComparison.Ordinal) ? "text/event-stream" : "application/graphql-response+json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        if (answer.Content.Headers.ContentType?.MediaType == "text/event-stream")
        {
            return "+";
        }

        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var json = JsonElement.Parse(text);
        if (!json.TryGetProperty("errors", out var errors))
        {
            return json.GetProperty("data").EnumerateObject().Single().Value.ValueKind == JsonValueKind.Null ? "0" : "+";
        }

        var error = errors[0].GetProperty("extensions").GetProperty("code").GetString()!;
        return error is "AUTHENTICATION_REQUIRED" or "FORBIDDEN" or "NOT_FOUND" or "INVALID_INPUT" ? error[..1] : text;
    }
}
