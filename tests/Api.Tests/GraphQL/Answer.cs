using System.Net;
using System.Text.Json;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>Status, media type and JSON of one answer.</summary>
public sealed record Answer(HttpStatusCode Status, string? MediaType, string Text, HttpResponseMessage Response)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public JsonElement Error => Json.GetProperty("errors")[0];

    public JsonElement Data => Json.TryGetProperty("errors", out var errors)
        ? throw new InvalidOperationException("Unexpected errors: " + errors)
        : Json.GetProperty("data");

    public string? Extension(string name) =>
        Error.GetProperty("extensions").TryGetProperty(name, out var value) ? value.ToString() : null;

    public static async Task<Answer> ReadAsync(HttpResponseMessage response) => new(
        response.StatusCode,
        response.Content.Headers.ContentType?.MediaType,
        await response.Content.ReadAsStringAsync(),
        response);
}
