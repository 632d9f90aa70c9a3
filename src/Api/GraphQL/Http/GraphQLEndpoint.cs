using System.Buffers;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Oversight.Api.GraphQL.Caching;
using Oversight.Api.GraphQL.Execution;
using Oversight.Api.GraphQL.Subscriptions;

namespace Oversight.Api.GraphQL.Http;

/// <summary>GraphQL over HTTP: <c>POST</c> with JSON, <c>GET</c> for queries.</summary>
internal sealed class GraphQLEndpoint(
    GraphQLRunner runner,
    CallReader calls,
    UploadReader uploads,
    AnswerWriter answers,
    EventStream streams,
    ErrorMapper errors,
    OversightGraphQLOptions options)
{
    public async Task HandleAsync(HttpContext http)
    {
        var media = Accept.Negotiate(http.Request.Headers.Accept);
        ExecutionResult result;
        try
        {
            if (media == MediaType.None)
                throw SurfaceError.Refused(406, "NOT_ACCEPTABLE", "Accept names no media type of this endpoint.", "Accept", http.Request.Headers.Accept.ToString(), $"{Accept.GraphQLResponse} or {Accept.Json}");
            var call = await ReadAsync(http);
            var plan = runner.Prepare(call);
            CheckKind(http, plan, media);
            result = await runner.RunAsync(call, plan, new(http.User, http.RequestServices, http.RequestAborted));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (ExecutionError e)
        {
            result = new(e);
        }
        catch (BadHttpRequestException e)
        {
            result = new(SurfaceError.Refused(e.StatusCode, "BAD_REQUEST", "The request could not be read.", "body", null, "HTTP"));
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            result = new(errors.Map(e, null));
        }

        if (media == MediaType.EventStream && (result.Streams is not null || result.Data is not null))
            await streams.WriteAsync(http, result);
        else
            await answers.WriteAsync(http, result, media);
    }

    private ValueTask<GraphQLCall> ReadAsync(HttpContext http) => http.Request.Method switch
    {
        "POST" => ReadPostAsync(http),
        "GET" => new(ReadGet(http.Request.Query)),
        _ => throw NotAllowed(http, "GET, POST", "GET or POST"),
    };

    private async ValueTask<GraphQLCall> ReadPostAsync(HttpContext http)
    {
        int limit = http.User.Identity?.IsAuthenticated == true ? options.Limits.StaffBodyBytes : options.Limits.AnonymousBodyBytes;
        if (options.LargestUpload is { } largest && UploadReader.BoundaryOf(http.Request) is { } boundary)
            return await uploads.ReadAsync(http, boundary, limit, largest(http.RequestServices));
        RequestRules.CheckContentType(http.Request);
        var body = await BodyReader.ReadAsync(http.Request.BodyReader, http.Request.ContentLength, limit, http.RequestAborted);
        try
        {
            return calls.Read(body.IsSingleSegment ? body.FirstSpan : body.ToArray());
        }
        finally
        {
            http.Request.BodyReader.AdvanceTo(body.End);
        }
    }

    private GraphQLCall ReadGet(IQueryCollection parameters)
    {
        foreach (var (name, values) in parameters)
        {
            if (values.Count > 1)
                throw SurfaceError.BadRequest($"{name}: given {values.Count} times", name, "at most once");
        }

        return calls.Read(parameters["query"], parameters["operationName"], parameters["variables"], parameters["extensions"]);
    }

    private static void CheckKind(HttpContext http, OperationPlan plan, MediaType media)
    {
        if (plan.Kind == OperationType.Mutation && HttpMethods.IsGet(http.Request.Method))
            throw NotAllowed(http, "POST", "POST for mutations");
        if (plan.Kind == OperationType.Subscription && media != MediaType.EventStream)
            throw SurfaceError.Refused(406, "NOT_ACCEPTABLE", "Subscriptions answer as an event stream or over a WebSocket.", "Accept", null, Accept.EventStream);
    }

    private static SurfaceError NotAllowed(HttpContext http, string allow, string rule)
    {
        http.Response.Headers[HeaderNames.Allow] = allow;
        return SurfaceError.Refused(405, "METHOD_NOT_ALLOWED", $"{http.Request.Method} is not allowed here.", "method", http.Request.Method, rule);
    }
}
