using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Oversight.Testing;

namespace Oversight.Api.Tests.Campaigns;

/// <summary>A gateway for short messages as an operator would run one.</summary>
internal sealed class SmsGateway : IDisposable
{
    private readonly HttpListener listener = new();

    public SmsGateway()
    {
        Url = $"http://127.0.0.1:{FreePort.Next()}/sms/";
        listener.Prefixes.Add(Url);
        listener.Start();
        _ = ServeAsync();
    }

    public string Url { get; }

    /// <summary>Everything that was taken: key, number, text.</summary>
    public ConcurrentQueue<(string Id, string To, string Text)> Taken { get; } = new();

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                using var body = await JsonDocument.ParseAsync(context.Request.InputStream);
                Taken.Enqueue((context.Request.Headers["Idempotency-Key"]!, body.RootElement.GetProperty("to").GetString()!, body.RootElement.GetProperty("text").GetString()!));
                context.Response.StatusCode = 204;
                context.Response.Close();
            }
            catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
