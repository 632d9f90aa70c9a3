using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Security.Claims;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL.Execution;
using Oversight.Api.GraphQL.Http;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>The operations that run on one socket, by the id the client gave them.</summary>
internal sealed class SocketOperations(SocketWriter writer, SocketServices services)
{
    private readonly ConcurrentDictionary<string, Operation> _operations = new(StringComparer.Ordinal);

    /// <exception cref="SocketClose">The id is in use.</exception>
    public void Start(string id, ReadOnlySpan<byte> payload, ClaimsPrincipal user, CancellationToken token)
    {
        var operation = new Operation(user, CancellationTokenSource.CreateLinkedTokenSource(token));
        if (!_operations.TryAdd(id, operation))
            throw SocketClose.Duplicate(id);
        GraphQLCall? call = null;
        ExecutionError? refusal = null;
        int limit = services.Options.Limits.OperationsPerSocket;
        try
        {
            if (_operations.Count > limit)
                throw SurfaceError.OverLimit("operations", _operations.Count, $"0..{limit} at once");
            call = services.Calls.Read(payload);
        }
        catch (SurfaceError e)
        {
            refusal = e;
        }

        operation.Running = Task.Run(() => RunAsync(id, operation, call, refusal), CancellationToken.None);
    }

    public void Stop(string id)
    {
        if (_operations.TryRemove(id, out var operation))
            operation.Cancel();
    }

    public async Task StopAllAsync()
    {
        var running = _operations.Values.ToList();
        foreach (var operation in running)
            operation.Cancel();
        await Task.WhenAll(running.Select(o => o.Running));
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
            await LastAsync(id, operation, () => writer.ErrorAsync(id, e, token));
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // Stopped by the client's complete, or the socket is gone.
        }
        catch (Exception e)
        {
            await LastAsync(id, operation, () => writer.ErrorAsync(id, services.Errors.Map(e, null), token));
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
        var result = await services.Runner.RunAsync(call, plan, new(operation.User, scope.ServiceProvider, token));
        using var queue = EventQueue.Open(result, services.Options.Limits);
        if (queue is not null)
        {
            await foreach (var next in queue.Events.ReadAllAsync(token))
                await writer.NextAsync(id, next, token);
        }
        else if (result.Executed && result.Data is not null)
        {
            await writer.NextAsync(id, result, token);
        }
        else if (result.Errors is { Count: > 0 } errors)
        {
            await LastAsync(id, operation, () => writer.ErrorAsync(id, errors, token));
            return;
        }

        await LastAsync(id, operation, () => writer.CompleteAsync(id, token));
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

    private sealed record Operation(ClaimsPrincipal User, CancellationTokenSource Stop)
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
}
