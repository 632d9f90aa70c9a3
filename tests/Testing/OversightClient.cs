using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Oversight.Testing;

/// <summary>Speaks to a served process as any client would.</summary>
public static class OversightClient
{
    /// <summary>Signs in with <c>POST /api/login</c>.</summary>
    /// <returns>The bearer token.</returns>
    public static async Task<string> SignInAsync(this HttpClient http, string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var answer = await http.PostAsJsonAsync(new Uri("/api/login", UriKind.Relative), new { userName, password });
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return body.GetProperty("accessToken").GetString()!;
    }

    /// <summary>Posts a GraphQL request and returns the whole answer, <c>data</c> and <c>errors</c>.</summary>
    public static async Task<JsonElement> GraphQLAsync(
        this HttpClient http, string query, object? variables = null, string? token = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(http);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative));
        request.Content = JsonContent.Create(new { query, variables });
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request, cancellation);
        var text = await answer.Content.ReadAsStringAsync(cancellation);
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException problem)
        {
            throw new HttpRequestException(
                $"{(int)answer.StatusCode} from /graphql is not JSON: {text}", problem, answer.StatusCode);
        }
    }

    /// <summary>Like <see cref="GraphQLAsync"/>, for requests that must succeed.</summary>
    /// <returns>The <c>data</c> of the answer.</returns>
    public static async Task<JsonElement> DataAsync(
        this HttpClient http, string query, object? variables = null, string? token = null, CancellationToken cancellation = default)
    {
        var answer = await http.GraphQLAsync(query, variables, token, cancellation);
        return answer.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException($"GraphQL errors: {errors}")
            : answer.GetProperty("data");
    }
}
