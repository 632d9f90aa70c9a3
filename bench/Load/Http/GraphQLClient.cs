using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Oversight.Bench.Load.Http;

/// <summary>GraphQL through an ordinary client, for what is not measured in tens of thousands a second.</summary>
internal sealed class GraphQLClient : IDisposable
{
    private readonly HttpClient http;

    private GraphQLClient(HttpClient http) => this.http = http;

    public static async Task<GraphQLClient> SignInAsync(string server, string userName, string password)
    {
        var client = new HttpClient { BaseAddress = new($"http://{server}") };
        using var answer = await client.PostAsJsonAsync(new Uri("/api/login", UriKind.Relative), new { userName, password });
        answer.EnsureSuccessStatusCode();
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return new(client);
    }

    /// <exception cref="InvalidOperationException">The answer holds an error.</exception>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using var answer = await http.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query, variables });
        var document = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return document.TryGetProperty("errors", out var errors) ? throw new InvalidOperationException(errors.ToString()) : document.GetProperty("data");
    }

    public void Dispose() => http.Dispose();
}
