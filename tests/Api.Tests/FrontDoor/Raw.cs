using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>An answer of the endpoint with its status, and how to ask for one byte for byte.</summary>
internal sealed record Raw(HttpStatusCode Status, string Text)
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public JsonElement Json => JsonElement.Parse(Text);

    public JsonElement? Error => Json.TryGetProperty("errors", out var errors) ? errors[0] : null;

    public string? Code => Extension("code");

    public string? Field => Extension("field");

    public string? Rule => Extension("rule");

    /// <summary>Texts go over the wire as UTF-8, not as escapes, wherever JSON allows it.</summary>
    public static Task<Raw> AskAsync(HttpClient http, string query, JsonObject? variables = null, string? token = null) => PostAsync(
        http, Encoding.UTF8.GetBytes(new JsonObject { ["query"] = query, ["variables"] = variables?.DeepClone() }.ToJsonString(Unescaped)), token);

    public static async Task<Raw> PostAsync(HttpClient http, byte[] body, string? token = null, string contentType = "application/json", string path = "/graphql", string accept = "application/graphql-response+json, application/json;q=0.9")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        request.Headers.Accept.ParseAdd(accept);
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>What stands at a path of <c>data</c>, or null where something on the way is null.</summary>
    public string? Data(string path)
    {
        var at = Json.GetProperty("data");
        foreach (var step in path.Split('.'))
        {
            if (at.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            at = at.GetProperty(step);
        }

        return at.ValueKind == JsonValueKind.Null ? null : at.ToString();
    }

    private string? Extension(string name) =>
        Error is { } error && error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty(name, out var value) ? value.ToString() : null;
}
