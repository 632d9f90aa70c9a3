using System.Text.Json;
using Oversight.Chaos.Tests.Checking;
using Oversight.Chaos.Tests.Submissions;

namespace Oversight.Chaos.Tests.Serving;

/// <summary>Asks a served process for everything that it shows of the submissions, as a supervisor would.</summary>
internal sealed class BooksReader(HttpClient http, string token)
{
    private const string Enterprise =
        """
        query($code: String!, $after: String) {
          enterprise(code: $code) {
            channels { channel received }
            timeline(first: 100, after: $after) { nodes { summary } pageInfo { hasNextPage endCursor } }
          }
        }
        """;

    private const string Street = "query($code: String!) { street(code: $code) { channels { channel received } } }";

    private const string Matters =
        "query($after: String) { matters(first: 100, after: $after) { nodes { number } pageInfo { hasNextPage endCursor } } }";

    private const string Track = "query($receipt: String!) { track(receipt: $receipt) { number } }";

    public async Task<Books> ReadAsync(Journal journal, IReadOnlyList<string> ledger, Func<string, string> streetOf)
    {
        var codes = journal.Acknowledged.Select(entry => entry.Complaint.Enterprise).Distinct().ToList();
        var enterprises = new Dictionary<string, int>();
        var timelines = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var code in codes)
        {
            var pages = await PagesAsync(Enterprise, code, data => data.GetProperty("enterprise").GetProperty("timeline"));
            enterprises[code] = Consumers(pages[0].GetProperty("enterprise"));
            timelines[code] = [.. Nodes(pages, data => data.GetProperty("enterprise").GetProperty("timeline"), "summary").Select(Complaint.CommandOf)];
        }

        var streets = new Dictionary<string, int>();
        foreach (var code in codes.Select(streetOf).Distinct())
        {
            streets[code] = Consumers((await http.DataAsync(Street, new { code }, token)).GetProperty("street"));
        }

        var list = await PagesAsync(Matters, code: null, data => data.GetProperty("matters"));
        return new Books
        {
            Ledger = ledger,
            Enterprises = enterprises,
            Timelines = timelines,
            Streets = streets,
            Listed = [.. Nodes(list, data => data.GetProperty("matters"), "number")],
            Tracked = await TrackAsync(journal.Acknowledged.Select(entry => entry.Answer.Receipt).Distinct()),
        };
    }

    private static int Consumers(JsonElement subject) => subject.GetProperty("channels").EnumerateArray()
        .Single(channel => channel.GetProperty("channel").GetString() == "CONSUMERS").GetProperty("received").GetInt32();

    private static IEnumerable<string> Nodes(IEnumerable<JsonElement> pages, Func<JsonElement, JsonElement> connection, string field) =>
        pages.SelectMany(page => connection(page).GetProperty("nodes").EnumerateArray()).Select(node => node.GetProperty(field).GetString()!);

    private async Task<List<JsonElement>> PagesAsync(string query, string? code, Func<JsonElement, JsonElement> connection)
    {
        var pages = new List<JsonElement>();
        string? after = null;
        do
        {
            pages.Add(await http.DataAsync(query, code is null ? new { after } : new { code, after }, token));
            var end = connection(pages[^1]).GetProperty("pageInfo");
            after = end.GetProperty("hasNextPage").GetBoolean() ? end.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return pages;
    }

    private async Task<Dictionary<string, string?>> TrackAsync(IEnumerable<string> receipts)
    {
        var tracked = new Dictionary<string, string?>();
        foreach (var receipt in receipts)
        {
            var track = (await http.DataAsync(Track, new { receipt })).GetProperty("track");
            tracked[receipt] = track.ValueKind == JsonValueKind.Null ? null : track.GetProperty("number").GetString();
        }

        return tracked;
    }
}
