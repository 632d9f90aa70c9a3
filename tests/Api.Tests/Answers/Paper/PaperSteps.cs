using System.Globalization;
using System.Text.Json;
using Oversight.Grains.Responses.Paper;
using Oversight.Testing;

namespace Oversight.Api.Tests.Answers.Paper;

/// <summary>What clerks do, through GraphQL.</summary>
public abstract class PaperSteps(PaperBureau bureau) : Spine.Stories(bureau)
{
    protected static string Text(JsonElement node, string name) => node.GetProperty(name).GetString()!;

    protected static int Number(JsonElement node, string name) => node.GetProperty(name).GetInt32();

    /// <summary>The number some places after another, as it is printed.</summary>
    protected static string Printed(string campaign, string first, int further) => PaperNumber.Write(campaign, PaperNumber.Read(campaign, first) + further);

    protected static string Swapped(string digits)
    {
        var at = Enumerable.Range(0, 5).Last(place => digits[place] != digits[place + 1]);
        return digits[..at] + digits[at + 1] + digits[at] + digits[(at + 2)..];
    }

    protected async Task<(string Number, int? Invitation)> OpenAsync(string campaign, int forms, int share = 100)
    {
        var input = new { commandId = Id(), campaign, forms, doubleShare = share };
        var batch = (await Http.DataAsync(PaperDocuments.Open, new { input }, await Bureau.TokenAsync("staff"))).GetProperty("openPaperBatch");
        return (Text(batch, "first"), batch.GetProperty("invitation") is { ValueKind: JsonValueKind.Number } invitation ? invitation.GetInt32() : null);
    }

    protected async Task<JsonElement> EnterAsync(string who, string campaign, string number, string answers, bool leftBlank = false) =>
        (await Http.DataAsync(PaperDocuments.Enter, new { input = new { commandId = Id(), campaign, number, answers, leftBlank } }, await Bureau.TokenAsync(who))).GetProperty("enterPaperForm");

    protected async Task<(string? Code, string? Field, string? Rule, string Text)> RefusedAsync(string who, string campaign, string number, string answers) =>
        await ErrorAsync(PaperDocuments.Enter, new { input = new { commandId = Id(), campaign, number, answers } }, await Bureau.TokenAsync(who));

    protected async Task<string> VoidAsync(string who, string campaign, string number, string reason, string? note = null) =>
        Text((await Http.DataAsync(PaperDocuments.Void, new { input = new { commandId = Id(), campaign, number, reason, note } }, await Bureau.TokenAsync(who))).GetProperty("voidPaperForm"), "standing");

    protected async Task<List<string>> NumbersAsync(string campaign, string standing)
    {
        var numbers = new List<string>();
        string? after = null;
        do
        {
            var page = (await Http.DataAsync(PaperDocuments.Forms, new { campaign, standing, first = 2, after }, await Bureau.TokenAsync("staff"))).GetProperty("paperForms");
            numbers.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => Text(node, "number")));
            var info = page.GetProperty("pageInfo");
            after = info.GetProperty("hasNextPage").GetBoolean() ? Text(info, "endCursor") : null;
        }
        while (after is not null);
        return numbers;
    }

    protected async Task<List<string>> DifferencesAsync(string campaign, string number) =>
        [.. (await Http.DataAsync(PaperDocuments.Differences, new { campaign, number }, await Bureau.TokenAsync("root"))).GetProperty("paperDifferences").EnumerateArray()
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{Text(one, "question")} {one.GetProperty("first").GetString() ?? "null"} {one.GetProperty("second").GetString() ?? "null"}"))];

    protected async Task<JsonElement> LastBatchAsync(string campaign) =>
        (await Http.DataAsync(PaperDocuments.Batches, new { campaign }, await Bureau.TokenAsync("staff"))).GetProperty("paperBatches").EnumerateArray().Last();

    protected async Task<(int Complete, int OverQuota, int Paper)> CountsAsync(string campaign)
    {
        var counts = (await Http.DataAsync(PaperDocuments.Counts, new { campaign }, await Bureau.TokenAsync("staff"))).GetProperty("responseCounts");
        var paper = counts.GetProperty("strata").EnumerateArray().Where(one => Text(one, "mode") == "PAPER").Sum(one => Number(one, "count"));
        return (Number(counts, "complete"), Number(counts, "overQuota"), paper);
    }
}
