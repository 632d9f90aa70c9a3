using System.Net.WebSockets;
using System.Text.Json;
using GraphQL;
using Oversight.Api.GraphQL.Http;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>Writes whole messages, one at a time: operations of one socket end up here from many threads.</summary>
internal sealed class SocketWriter(WebSocket socket, ResultWriter results) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    public Task AckAsync(CancellationToken token) => SendAsync("connection_ack", null, null, token);

    public Task PongAsync(CancellationToken token) => SendAsync("pong", null, null, token);

    public Task CompleteAsync(string id, CancellationToken token) => SendAsync("complete", id, null, token);

    public Task NextAsync(string id, ExecutionResult result, CancellationToken token) =>
        SendAsync("next", id, json => results.Write(json, result), token);

    public Task ErrorAsync(string id, ExecutionError error, CancellationToken token) =>
        SendAsync("error", id, json => results.WriteErrorList(json, [error]), token);

    public Task ErrorAsync(string id, ExecutionErrors errors, CancellationToken token) =>
        SendAsync("error", id, json => results.WriteErrorList(json, errors), token);

    public void Dispose() => _turn.Dispose();

    private async Task SendAsync(string type, string? id, Action<Utf8JsonWriter>? payload, CancellationToken token)
    {
        byte[] message = Compose(type, id, payload);
        await _turn.WaitAsync(token);
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, token);
        }
        finally
        {
            _turn.Release();
        }
    }

    private static byte[] Compose(string type, string? id, Action<Utf8JsonWriter>? payload)
    {
        var buffer = AnswerBuffer.Rent();
        buffer.Json.WriteStartObject();
        if (id is not null)
            buffer.Json.WriteString("id"u8, id);
        buffer.Json.WriteString("type"u8, type);
        if (payload is not null)
        {
            buffer.Json.WritePropertyName("payload"u8);
            payload(buffer.Json);
        }

        buffer.Json.WriteEndObject();
        buffer.Json.Flush();
        byte[] message = buffer.Written.ToArray();
        buffer.Return();
        return message;
    }
}
