using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Oversight.Api.Tests.Spine;

/// <summary>A subscription over server-sent events.</summary>
internal sealed class Watching : IDisposable
{
    private readonly HttpResponseMessage answer;
    private readonly StreamReader lines;

    private Watching(HttpResponseMessage answer, StreamReader lines)
    {
        this.answer = answer;
        this.lines = lines;
    }

    /// <summary>Returns when the server has accepted the subscription and watches.</summary>
    public static async Task<Watching> StartAsync(HttpClient http, string query, object variables, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/graphql", UriKind.Relative));
        request.Content = JsonContent.Create(new { query, variables });
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return new(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    public async Task<JsonElement> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await lines.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal) && line.Length > "data: ".Length)
            {
                return JsonElement.Parse(line["data:".Length..]);
            }
        }

        throw new InvalidOperationException("The stream ended before the next event");
    }

    public void Dispose()
    {
        lines.Dispose();
        answer.Dispose();
    }
}
