using System.Net.WebSockets;
using System.Security.Claims;
using System.Text.Json;
using Oversight.Api.GraphQL.Http;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>One graphql-transport-ws connection from <c>connection_init</c> to its close.</summary>
internal sealed class SocketSession : IDisposable
{
    private static readonly TimeSpan InitWithin = TimeSpan.FromSeconds(10);

    private readonly WebSocket _socket;
    private readonly SocketServices _services;
    private readonly SocketWriter _writer;
    private readonly SocketOperations _operations;
    private ClaimsPrincipal _user;
    private bool _asked;
    private bool _acknowledged;

    public SocketSession(WebSocket socket, ClaimsPrincipal user, SocketServices services)
    {
        _socket = socket;
        _user = user;
        _services = services;
        _writer = new(socket, services.Results);
        _operations = new(_writer, services);
    }

    public async Task RunAsync(CancellationToken token)
    {
        try
        {
            var reader = new SocketReader(_socket, () => _services.BodyLimit(_user));
            while (await NextAsync(reader, token) is { } message)
                await HandleAsync(message, token);
            await CloseAsync(WebSocketCloseStatus.NormalClosure, "");
        }
        catch (SocketClose close)
        {
            await CloseAsync(close.Code, close.Message);
        }
        catch (OperationCanceledException)
        {
            await CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "Server stops");
        }
        catch (WebSocketException)
        {
            // The client is gone without a word.
        }
        finally
        {
            await _operations.StopAllAsync();
        }
    }

    public void Dispose() => _writer.Dispose();

    private async ValueTask<ReadOnlyMemory<byte>?> NextAsync(SocketReader reader, CancellationToken token)
    {
        if (_asked)
            return await reader.ReadAsync(token);
        try
        {
            return await reader.ReadAsync(token).AsTask().WaitAsync(InitWithin, _services.Time, token);
        }
        catch (TimeoutException)
        {
            throw SocketClose.InitTimeout();
        }
    }

    private async Task HandleAsync(ReadOnlyMemory<byte> bytes, CancellationToken token)
    {
        SocketMessage message;
        try
        {
            message = SocketMessage.Read(bytes.Span);
        }
        catch (Exception e) when (e is JsonException or JsonRuleException)
        {
            throw SocketClose.InvalidMessage(e is JsonRuleException ? e.Message : "Not well-formed JSON");
        }

        switch (message.Type)
        {
            case "connection_init":
                await InitAsync(bytes[message.Payload], token);
                break;
            case "ping":
                await _writer.PongAsync(token);
                break;
            case "pong":
                break;
            case "subscribe":
                Subscribe(message, bytes.Span, token);
                break;
            case "complete" when message.Id is { } id:
                _operations.Stop(id);
                break;
            default:
                throw SocketClose.InvalidMessage("Unknown message type");
        }
    }

    private async Task InitAsync(ReadOnlyMemory<byte> payload, CancellationToken token)
    {
        if (_asked)
            throw SocketClose.TooManyInits();
        _asked = true;
        try
        {
            _user = await _services.Tokens.ReadAsync(payload) ?? _user;
        }
        catch (JsonRuleException e)
        {
            throw SocketClose.InvalidMessage(e.Rule);
        }

        _acknowledged = true;
        await _writer.AckAsync(token);
    }

    private void Subscribe(SocketMessage message, ReadOnlySpan<byte> bytes, CancellationToken token)
    {
        if (!_acknowledged)
            throw SocketClose.Unauthorized();
        if (message.Id is not { Length: > 0 and <= 100 } id)
            throw SocketClose.InvalidMessage("id: 1..100 characters");
        _operations.Start(id, bytes[message.Payload], _user, token);
    }

    private async Task CloseAsync(WebSocketCloseStatus code, string reason)
    {
        if (_socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2), _services.Time);
            await _socket.CloseOutputAsync(code, reason.Length <= 100 ? reason : reason[..100], patience.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // It is closed either way.
        }
    }
}
