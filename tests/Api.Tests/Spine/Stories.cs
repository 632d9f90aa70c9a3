using System.Collections.Concurrent;
using System.Text.Json;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Spine;

/// <summary>How the stories speak to the bureau, through its front door.</summary>
public abstract class Stories(Bureau bureau)
{
    private static readonly ConcurrentDictionary<Bureau, int> Taken = new();

    protected Bureau Bureau => bureau;

    protected HttpClient Http => bureau.Http;

    protected static ReporterText Reporter => new("王小明", "13800001111", "杭州市西湖区某路1号");

    protected static string Id() => Guid.NewGuid().ToString("N");

    protected static ComplaintText Complaint(string code, string content = "买到的面是坏的。") =>
        new(Id(), code, content, ["REFUND"], Reporter, "2026-11-01");

    protected static string StreetOf(string code) => BureauFiles.StreetOf(code);

    protected static string Channels(JsonElement subject) => string.Join(' ', subject.GetProperty("channels").EnumerateArray().Select(channel =>
        $"{channel.GetProperty("channel").GetString()} {channel.GetProperty("received").GetInt32()}/{channel.GetProperty("open").GetInt32()}/{channel.GetProperty("closed").GetInt32()}"));

    /// <summary>An enterprise of the supervisor's district that no other story uses; those from 50 on are used by many.</summary>
    protected string Own()
    {
        var at = Taken.AddOrUpdate(bureau, 0, (_, last) => last + 1);
        at.ShouldBeLessThan(50, "the bureau needs more enterprises");
        return BureauFiles.Codes[at];
    }

    /// <summary>Two that no other story uses, in one street.</summary>
    protected (string First, string Second) OwnPair()
    {
        var first = Own();
        string second;
        do
        {
            second = Own();
        }
        while (StreetOf(second) != StreetOf(first));

        return (first, second);
    }

    protected async Task<(string Number, string Receipt)> SubmitAsync(object input, string? token = null)
    {
        var answer = (await Http.DataAsync(Operations.Submit, new { input }, token)).GetProperty("submitComplaint");
        return (answer.GetProperty("number").GetString()!, answer.GetProperty("receipt").GetString()!);
    }

    /// <summary>Asks as the officer and approves as the custodian, who is the clerk of these bureaus.</summary>
    protected async Task ApproveReadingAsync(string number, string purpose, string officer = "officer")
    {
        await Http.DataAsync(Operations.RequestIdentity, new { id = Id(), number, purpose }, await bureau.TokenAsync(officer));
        await Http.DataAsync(Operations.AnswerIdentity, new { id = Id(), number, approve = true }, await bureau.TokenAsync("staff"));
    }

    protected async Task<JsonElement> EnterpriseAsync(string code, DateTimeOffset? asOf = null) =>
        (await Http.DataAsync(Operations.Enterprise, new { code, asOf }, await bureau.TokenAsync("supervisor"))).GetProperty("enterprise");

    protected async Task<int> ConsumersAsync(string code) =>
        (await EnterpriseAsync(code)).GetProperty("channels")[3].GetProperty("received").GetInt32();

    protected async Task<int> StreetConsumersAsync(string token, string street) =>
        (await Http.DataAsync(Operations.Street, new { code = street }, token)).GetProperty("street").GetProperty("channels")[3].GetProperty("received").GetInt32();

    protected async Task<(string? Code, string? Field, string? Rule, string Text)> ErrorAsync(string query, object variables, string? token = null)
    {
        var answer = await Http.GraphQLAsync(query, variables, token);
        answer.TryGetProperty("errors", out var errors).ShouldBeTrue(answer.ToString());
        var extensions = errors[0].TryGetProperty("extensions", out var given) ? given : default;
        return (Text(extensions, "code"), Text(extensions, "field"), Text(extensions, "rule"), answer.ToString());
    }

    private static string? Text(JsonElement extensions, string name) =>
        extensions.ValueKind == JsonValueKind.Object && extensions.TryGetProperty(name, out var value) ? value.GetString() : null;
}
