using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Security.Claims;
using System.Text.Json;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL.Execution;
using Oversight.Api.GraphQL.Http;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>One graphql-transport-ws connection from <c>connection_init</c> to its close.</summary>
internal sealed class SocketSession(WebSocket socket, ClaimsPrincipal user, SocketServices services) : IDisposable
{
    private static readonly TimeSpan InitWithin = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Operation> _operations = new(StringComparer.Ordinal);
    private readonly SocketWriter _writer = new(socket, services.Results);
    private ClaimsPrincipal _user = user;
    private bool _asked;
    private bool _acknowledged;

    private sealed record Operation(CancellationTokenSource Stop)
    {
        public Task Running { get; set; } = Task.CompletedTask;

        public void Cancel()
        {
            try
            {
                Stop.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // It ended by itself in the same moment.
            }
        }
    }

    public async Task RunAsync(CancellationToken token)
    {
        try
        {
            var reader = new SocketReader(socket, () => services.BodyLimit(_user));
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
            await StopAllAsync();
        }
    }

    public void Dispose() => _writer.Dispose();

    private async ValueTask<ReadOnlyMemory<byte>?> NextAsync(SocketReader reader, CancellationToken token)
    {
        if (_asked)
            return await reader.ReadAsync(token);
        try
        {
            return await reader.ReadAsync(token).AsTask().WaitAsync(InitWithin, services.Time, token);
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
                Stop(id);
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
            _user = await services.Tokens.ReadAsync(payload) ?? _user;
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
        var operation = new Operation(CancellationTokenSource.CreateLinkedTokenSource(token));
        if (!_operations.TryAdd(id, operation))
            throw SocketClose.Duplicate(id);
        GraphQLCall? call = null;
        ExecutionError? refusal = null;
        try
        {
            if (_operations.Count > services.Options.Limits.OperationsPerSocket)
                throw SurfaceError.OverLimit("operations", _operations.Count, $"0..{services.Options.Limits.OperationsPerSocket} at once");
            call = services.Calls.Read(bytes[message.Payload]);
        }
        catch (SurfaceError e)
        {
            refusal = e;
        }

        operation.Running = Task.Run(() => RunAsync(id, operation, call, refusal), CancellationToken.None);
    }

    private async Task RunAsync(string id, Operation operation, GraphQLCall? call, ExecutionError? refusal)
    {
        var token = operation.Stop.Token;
        try
        {
            if (refusal is not null)
                throw refusal;
            await ExecuteAsync(id, operation, call!, token);
        }
        catch (ExecutionError e)
        {
            await LastAsync(id, operation, () => _writer.ErrorAsync(id, e, token));
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // Stopped by the client's complete, or the socket is gone.
        }
        catch (Exception e)
        {
            await LastAsync(id, operation, () => _writer.ErrorAsync(id, services.Errors.Map(e, null), token));
        }
        finally
        {
            _operations.TryRemove(new(id, operation));
            operation.Stop.Dispose();
        }
    }

    private async Task ExecuteAsync(string id, Operation operation, GraphQLCall call, CancellationToken token)
    {
        await using var scope = services.Scopes.CreateAsyncScope();
        var plan = services.Runner.Prepare(call);
        var result = await services.Runner.RunAsync(call, plan, new(_user, scope.ServiceProvider, token));
        using var queue = EventQueue.Open(result, services.Options.Limits);
        if (queue is not null)
        {
            await foreach (var next in queue.Events.ReadAllAsync(token))
                await _writer.NextAsync(id, next, token);
        }
        else if (result.Executed && result.Data is not null)
        {
            await _writer.NextAsync(id, result, token);
        }
        else if (result.Errors is { Count: > 0 } errors)
        {
            await LastAsync(id, operation, () => _writer.ErrorAsync(id, errors, token));
            return;
        }

        await LastAsync(id, operation, () => _writer.CompleteAsync(id, token));
    }

    /// <summary>The id is free again before the client reads that it is: it may use it at once.</summary>
    private async Task LastAsync(string id, Operation operation, Func<Task> send)
    {
        if (!_operations.TryRemove(new(id, operation)))
            return;
        try
        {
            await send();
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // Nobody is there to read it.
        }
    }

    private void Stop(string id)
    {
        if (_operations.TryRemove(id, out var operation))
            operation.Cancel();
    }

    private async Task StopAllAsync()
    {
        var running = _operations.Values.ToList();
        foreach (var operation in running)
            operation.Cancel();
        await Task.WhenAll(running.Select(o => o.Running));
    }

    private async Task CloseAsync(WebSocketCloseStatus code, string reason)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2), services.Time);
            await socket.CloseOutputAsync(code, reason.Length <= 100 ? reason : reason[..100], patience.Token);
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // It is closed either way.
        }
    }
}
