using System.Buffers;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace Oversight.Api.GraphQL.Http;

/// <summary>Puts a result on the wire with the status that its media type asks for.</summary>
internal sealed class AnswerWriter(ResultWriter results)
{
    public ValueTask WriteAsync(HttpContext http, ExecutionResult result, MediaType media)
    {
        var response = http.Response;
        var buffer = AnswerBuffer.Rent();
        results.Write(buffer.Json, result);
        response.StatusCode = Status(result, media);
        response.ContentType = Accept.ContentType(media == MediaType.EventStream ? MediaType.Json : media);
        response.ContentLength = buffer.Written.Length;
        if (HttpMethods.IsGet(http.Request.Method))
            response.Headers.CacheControl = "no-store";
        // Copied into the connection's buffer here and flushed by the server at the end of the request.
        response.BodyWriter.Write(buffer.Written);
        buffer.Return();
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// Refusals carry their status. For the rest, GraphQL over HTTP: a request that was not executed is 400 as
    /// graphql-response+json and 200 as json, whose readers cannot tell our 400 from a proxy's.
    /// </summary>
    private static int Status(ExecutionResult result, MediaType media)
    {
        if (result.Executed && media != MediaType.EventStream)
            return 200;
        if (result.Errors is [SurfaceError { Status: { } status }, ..])
            return status;
        if (result.Errors is [SurfaceError { Code: Grains.Errors.ErrorCodes.Internal }, ..])
            return 500;
        return media == MediaType.Json ? 200 : 400;
    }
}
