using GraphQL;
using GraphQL.Execution;
using Microsoft.Extensions.Logging;
using Oversight.Grains.Errors;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>The one place where exceptions become GraphQL errors. What is not ours is logged and masked.</summary>
internal sealed partial class ErrorMapper(ILogger<ErrorMapper> log)
{
    public Task MapAsync(UnhandledExceptionContext context)
    {
        context.Exception = Map(context.OriginalException, context.FieldContext?.FieldDefinition.Name);
        return Task.CompletedTask;
    }

    public ExecutionError Map(Exception exception, string? field)
    {
        switch (exception)
        {
            case ExecutionError error:
                return error;
            case OversightException error:
                return SurfaceError.From(error);
            case AggregateException { InnerExceptions: [OversightException error] }:
                return SurfaceError.From(error);
            case System.Reflection.TargetInvocationException { InnerException: OversightException error }:
                return SurfaceError.From(error);
        }

        string correlationId = Guid.CreateVersion7().ToString("N");
        LogMasked(exception, correlationId, field);
        return SurfaceError.Masked(correlationId);
    }

    [LoggerMessage(1, LogLevel.Error, "GraphQL error {CorrelationId} in field {Field}")]
    private partial void LogMasked(Exception exception, string correlationId, string? field);
}
