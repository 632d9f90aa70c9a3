using System.Buffers;
using System.IO.Pipelines;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Oversight.Api.GraphQL.Execution;
using Oversight.Api.GraphQL.Http;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>
/// GraphQL over server-sent events, "distinct connections": one operation per request, <c>next</c> events, then
/// <c>complete</c>. A comment every fifteen seconds keeps proxies from closing a quiet stream.
/// </summary>
internal sealed class EventStream(
    ResultWriter results,
    ErrorMapper errors,
    OversightGraphQLOptions options,
    TimeProvider time,
    IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);

    public async Task WriteAsync(HttpContext http, ExecutionResult result)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        using var queue = EventQueue.Open(result, options.Limits);
        http.Response.ContentType = Accept.ContentType(MediaType.EventStream);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        await http.Response.StartAsync(stop.Token);
        var body = http.Response.BodyWriter;
        try
        {
            if (queue is null)
                WriteNext(body, result);
            else
                await WriteEventsAsync(body, queue, stop.Token);
            body.Write("event: complete\ndata:\n\n"u8);
            await body.FlushAsync(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The reader left or the server stops; the queue unsubscribes.
        }
    }

    private async Task WriteEventsAsync(PipeWriter body, EventQueue queue, CancellationToken token)
    {
        // The answer begins before the first event, so that the client knows it listens.
        body.Write(":\n\n"u8);
        await body.FlushAsync(token);
        try
        {
            while (await WaitAsync(body, queue, token))
            {
                while (queue.Events.TryRead(out var next))
                    WriteNext(body, next);
                await body.FlushAsync(token);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            WriteNext(body, new ExecutionResult(errors.Map(e, null)));
        }
    }

    private async ValueTask<bool> WaitAsync(PipeWriter body, EventQueue queue, CancellationToken token)
    {
        var ready = queue.Events.WaitToReadAsync(token).AsTask();
        while (!ready.IsCompleted)
        {
            try
            {
                return await ready.WaitAsync(Quiet, time, token);
            }
            catch (TimeoutException)
            {
                body.Write(":\n\n"u8);
                await body.FlushAsync(token);
            }
        }

        return await ready;
    }

    private void WriteNext(PipeWriter body, ExecutionResult result)
    {
        var buffer = AnswerBuffer.Rent();
        results.Write(buffer.Json, result);
        body.Write("event: next\ndata: "u8);
        body.Write(buffer.Written);
        body.Write("\n\n"u8);
        buffer.Return();
    }
}
