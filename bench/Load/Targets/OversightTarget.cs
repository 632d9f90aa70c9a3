using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Oversight.Bench.Load.Http;

namespace Oversight.Bench.Load.Targets;

/// <summary>GraphQL over HTTP with a bearer token; the documents of the issue, word for word.</summary>
internal sealed class OversightTarget(IPEndPoint server, string accessToken) : ITarget
{
    private const string SubmitDocument = "mutation Submit($input: SubmitComplaintInput!) { submitComplaint(input: $input) { number receipt } }";
    private const string EnterpriseDocument = """
        query Enterprise($code: String!, $asOf: DateTime) {
          enterprise(code: $code, asOf: $asOf) {
            code name street { code name }
            channels { channel received open closed }
            timeline(first: 10) { nodes { at channel kind summary } pageInfo { hasNextPage endCursor } }
          }
        }
        """;

    private const string StreetDocument = """
        query Street($code: String!) { street(code: $code) { code name channels { channel received open closed } enterprises(first: 20, orderBy: RECEIVED_DESC) { nodes { code name } } } }
        """;

    private const string SearchDocument = """
        query Search($text: String!, $street: String, $first: Int, $after: String) { enterprises(filter: { text: $text, street: $street }, first: $first, after: $after) { totalCount nodes { code name } pageInfo { hasNextPage endCursor } } }
        """;

    private readonly byte[] head = Encoding.ASCII.GetBytes(
        $"POST /graphql HTTP/1.1\r\nHost: {server}\r\nAuthorization: Bearer {accessToken}\r\nContent-Type: application/json\r\nAccept: application/json\r\n");

    private readonly byte[] submit = Before(SubmitDocument, "{\"input\":{\"commandId\":\"");
    private readonly byte[] enterprise = Before(EnterpriseDocument, "{\"code\":\"");
    private readonly byte[] street = Before(StreetDocument, "{\"code\":\"");
    private readonly byte[] search = Before(SearchDocument, "{\"first\":20,\"text\":\"");

    public string Name => "oversight";

    public IPEndPoint Server => server;

    public static async Task<OversightTarget> SignInAsync(IPEndPoint server, string userName, string password)
    {
        using var client = new HttpClient();
        using var answer = await client.PostAsJsonAsync(new Uri($"http://{server}/api/login"), new { userName, password });
        answer.EnsureSuccessStatusCode();
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return new OversightTarget(server, token.GetProperty("accessToken").GetString()!);
    }

    public void Submit(RequestBuffer request, Submission submission, Guid commandId)
    {
        request.Post(head);
        request.Add(submit);
        request.Add(commandId);
        request.Add("\""u8);
        request.Add(submission.Members);
        request.Add("}}}"u8);
        request.EndPost();
    }

    public void Enterprise(RequestBuffer request, string code) => Post(request, enterprise, code);

    public void Street(RequestBuffer request, string code) => Post(request, street, code);

    public void Search(RequestBuffer request, string text, string? inStreet, ReadOnlySpan<byte> after)
    {
        request.Post(head);
        request.Add(search);
        request.Add(text);
        if (inStreet is not null)
        {
            request.Add("\",\"street\":\""u8);
            request.Add(inStreet);
        }

        if (!after.IsEmpty)
        {
            request.Add("\",\"after\":\""u8);
            request.Add(after);
        }

        request.Add("\"}}"u8);
        request.EndPost();
    }

    private void Post(RequestBuffer request, byte[] before, string value)
    {
        request.Post(head);
        request.Add(before);
        request.Add(value);
        request.Add("\"}}"u8);
        request.EndPost();
    }

    private static byte[] Before(string document, string variables) =>
        Encoding.UTF8.GetBytes($"{{\"query\":{JsonSerializer.Serialize(document)},\"variables\":{variables}");
}
