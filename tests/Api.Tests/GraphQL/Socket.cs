using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>A client of graphql-transport-ws that shows every message as it came.</summary>
public sealed class Socket : IDisposable
{
    private readonly ClientWebSocket _socket = new();

    public WebSocketCloseStatus? Closed => _socket.CloseStatus;

    public string? Reason => _socket.CloseStatusDescription;

    public static async Task<Socket> OpenAsync(ShopServer server, string? token = null, string protocol = "graphql-transport-ws", string? origin = null)
    {
        var socket = new Socket();
        socket._socket.Options.AddSubProtocol(protocol);
        if (token is not null)
            socket._socket.Options.SetRequestHeader("Authorization", "Bearer " + token);
        if (origin is not null)
            socket._socket.Options.SetRequestHeader("Origin", origin);
        await socket._socket.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws" }.Uri, TestContext.Current.CancellationToken);
        return socket;
    }

    public static async Task<Socket> OpenAcknowledgedAsync(ShopServer server, string? token = null)
    {
        var socket = await OpenAsync(server, token);
        await socket.SendAsync("""{"type":"connection_init"}""");
        (await socket.ReceiveAsync()).ShouldBe("""{"type":"connection_ack"}""");
        return socket;
    }

    public Task SendAsync(string message) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    public Task SubscribeAsync(string id, string query) =>
        SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    /// <summary>The next message; null once the server closed.</summary>
    public async Task<string?> ReceiveAsync()
    {
        using var message = new MemoryStream();
        byte[] frame = new byte[4096];
        while (true)
        {
            var part = await _socket.ReceiveAsync(frame, TestContext.Current.CancellationToken);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            message.Write(frame, 0, part.Count);
            if (part.EndOfMessage)
                return Encoding.UTF8.GetString(message.ToArray());
        }
    }

    public void Abort() => _socket.Abort();

    public void Dispose() => _socket.Dispose();
}
