using System.Text.Json;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>Every list is read by the page: whole, in order, each item once, also while more arrives.</summary>
public abstract class PagingStories(Bureau bureau) : Stories(bureau)
{
    /// <summary>Every connection of the schema, with ARGS where its arguments go, and the path to it.</summary>
    private static readonly (string Name, string Document, string Key)[] Connections =
    [
        ("enterprises", "{ enterprises(ARGS) { nodes { key: code } pageInfo { hasNextPage endCursor } } }", "enterprises"),
        ("enterprises by received", "{ enterprises(orderBy: RECEIVED_DESC, ARGS) { nodes { key: code } pageInfo { hasNextPage endCursor } } }", "enterprises"),
        ("matters", "{ matters(ARGS) { nodes { key: number } pageInfo { hasNextPage endCursor } } }", "matters"),
        ("matters of an enterprise", $"{{ matters(filter: {{ enterprise: \"{BureauFiles.Codes[50]}\" }}, ARGS) {{ nodes {{ key: number }} pageInfo {{ hasNextPage endCursor }} }} }}", "matters"),
        ("timeline of an enterprise", $"{{ enterprise(code: \"{BureauFiles.Codes[50]}\") {{ timeline(ARGS) {{ nodes {{ key: number event }} pageInfo {{ hasNextPage endCursor }} }} }} }}", "enterprise.timeline"),
        ("timeline of a street", $"{{ street(code: \"{BureauFiles.North}\") {{ timeline(ARGS) {{ nodes {{ key: number event }} pageInfo {{ hasNextPage endCursor }} }} }} }}", "street.timeline"),
        ("enterprises of a street", $"{{ street(code: \"{BureauFiles.North}\") {{ enterprises(ARGS) {{ nodes {{ key: code }} pageInfo {{ hasNextPage endCursor }} }} }} }}", "street.enterprises"),
    ];

    public static TheoryData<string> Names => [.. Connections.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_has_one_to_a_hundred_items_and_twenty_when_nothing_is_said(string name)
    {
        await FillAsync(21);
        var token = await Bureau.TokenAsync("supervisor");
        foreach (var wrong in new[] { "first: 0", "first: 101", "first: -1", "first: null" })
        {
            var answer = await Raw.AskAsync(Http, Document(name, wrong), null, token);
            answer.Status.ShouldBe(System.Net.HttpStatusCode.BadRequest, answer.Text);
            answer.Text.ShouldContain("first");
        }

        (await PageAsync(name, "first: 1", token)).Keys.Length.ShouldBe(1);
        (await PageAsync(name, "first: 100", token)).Keys.Length.ShouldBeGreaterThan(20);
        (await PageAsync(name, "after: null", token)).Keys.Length.ShouldBe(20);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_cursor_of_another_list_is_refused(string name)
    {
        await FillAsync(3);
        var token = await Bureau.TokenAsync("supervisor");
        foreach (var other in Connections.Where(one => one.Name != name))
        {
            var cursor = (await PageAsync(other.Name, "first: 1", token)).End!;
            var answer = await Raw.AskAsync(Http, Document(name, $"first: 1, after: \"{cursor}\""), null, token);
            if (answer.Error is not null)
            {
                (answer.Code, answer.Field).ShouldBe(("INVALID_INPUT", "after"), answer.Text);
                continue;
            }

            // All matters have one order, whatever the filter: a cursor is a place in it.
            (Kind(name), Kind(other.Name)).ShouldBe(("matters", "matters"));
        }

        foreach (var broken in new[] { "", " ", "=", "AAAA", "MQ==", "LTE", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5", new string('A', 50_000) })
        {
            var query = Document(name, "first: 1, after: $after").Insert(0, "query($after: String!) ");
            var answer = await Raw.AskAsync(Http, query, new() { ["after"] = broken }, token);
            (answer.Code, answer.Field).ShouldBe(("INVALID_INPUT", "after"), $"'{broken[..Math.Min(20, broken.Length)]}' {answer.Text[..Math.Min(300, answer.Text.Length)]}");
        }
    }

    [Theory]
    [InlineData("matters")]
    [InlineData("matters of an enterprise")]
    [InlineData("timeline of an enterprise")]
    [InlineData("timeline of a street")]
    public async Task What_was_there_is_read_once_and_whole_while_more_arrives(string name)
    {
        await FillAsync(30);
        var token = await Bureau.TokenAsync("supervisor");
        var before = await AllAsync(name, token, _ => Task.CompletedTask);
        before.Count.ShouldBeGreaterThanOrEqualTo(30);

        var arrived = new List<string>();
        var during = await AllAsync(name, token, async page =>
        {
            if (page < 12)
            {
                arrived.Add((await SubmitAsync(Complaint(BureauFiles.Codes[50]))).Number);
            }
        });

        arrived.ShouldNotBeEmpty();
        during.ShouldBe(during.Distinct());
        during.ShouldBe(before);
    }

    private static string Kind(string name) => name.Split(' ')[0];

    private static string Document(string name, string arguments) => Connections.Single(one => one.Name == name).Document.Replace("ARGS", arguments, StringComparison.Ordinal);

    private async Task FillAsync(int count)
    {
        var known = (await PageAsync("matters of an enterprise", "first: 100", await Bureau.TokenAsync("supervisor"))).Keys.Length;
        for (var at = known; at < count; at++)
        {
            await SubmitAsync(Complaint(BureauFiles.Codes[50]));
        }
    }

    /// <param name="name">Which list.</param>
    /// <param name="token">Who reads.</param>
    /// <param name="between">What happens after a page, by its number.</param>
    private async Task<List<string>> AllAsync(string name, string token, Func<int, Task> between)
    {
        var all = new List<string>();
        string? after = null;
        for (var page = 1; ; page++)
        {
            var (keys, more, end) = await PageAsync(name, after is null ? "first: 7" : $"first: 7, after: \"{after}\"", token);
            all.AddRange(keys);
            if (!more)
            {
                return all;
            }

            after = end;
            await between(page);
        }
    }

    private async Task<(string[] Keys, bool More, string? End)> PageAsync(string name, string arguments, string token)
    {
        var page = await Http.DataAsync(Document(name, arguments), null, token);
        foreach (var step in Connections.Single(one => one.Name == name).Key.Split('.'))
        {
            page = page.GetProperty(step);
        }

        var info = page.GetProperty("pageInfo");
        return ([.. page.GetProperty("nodes").EnumerateArray().Select(Key)], info.GetProperty("hasNextPage").GetBoolean(), info.GetProperty("endCursor").GetString());
    }

    /// <summary>A matter has several lines on a timeline: received, closed.</summary>
    private static string Key(JsonElement node) => node.GetProperty("key").GetString() + (node.TryGetProperty("event", out var what) ? what.GetString() : string.Empty);
}
