using System.Net;
using System.Text;
using Oversight.Bench.Load.Http;

namespace Oversight.Bench.Load.Targets;

/// <summary>The plain JSON endpoints of bench/Baseline.</summary>
internal sealed class BaselineTarget(IPEndPoint server) : ITarget
{
    private readonly byte[] post = Encoding.ASCII.GetBytes(
        $"POST /complaints HTTP/1.1\r\nHost: {server}\r\nContent-Type: application/json\r\nAccept: application/json\r\n");

    private readonly byte[] tail = Encoding.ASCII.GetBytes($" HTTP/1.1\r\nHost: {server}\r\nAccept: application/json\r\n\r\n");

    public string Name => "baseline";

    public IPEndPoint Server => server;

    public void Submit(RequestBuffer request, Submission submission, Guid commandId)
    {
        request.Post(post);
        request.Add("{\"commandId\":\""u8);
        request.Add(commandId);
        request.Add("\""u8);
        request.Add(submission.Members);
        request.Add("}"u8);
        request.EndPost();
    }

    public void Enterprise(RequestBuffer request, string code) => Get(request, "GET /enterprises/"u8, code);

    public void Street(RequestBuffer request, string code) => Get(request, "GET /streets/"u8, code);

    public void Search(RequestBuffer request, string text, string? street, ReadOnlySpan<byte> after)
    {
        request.Get();
        request.Add("GET /search?first=20&text="u8);
        request.Add(Uri.EscapeDataString(text));
        if (street is not null)
        {
            request.Add("&street="u8);
            request.Add(street);
        }

        request.Add("&after="u8);
        request.Add(after);
        request.Add(tail);
    }

    private void Get(RequestBuffer request, ReadOnlySpan<byte> path, string value)
    {
        request.Get();
        request.Add(path);
        request.Add(value);
        request.Add(tail);
    }
}
