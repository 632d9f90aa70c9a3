using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;
using Oversight.Grains.Errors;

namespace Oversight.Api.GraphQL;

/// <summary>What is shown of GraphQL.NET's own errors: no class names, no suggestions, a code of ours.</summary>
internal static class ErrorText
{
    private const string Hint = " Did you mean";

    /// <summary>Messages repeat names and values of the document, which may be as long as the document.</summary>
    private const int LongestMessage = 300;

    public static string Code(ExecutionError error) => error switch
    {
        SurfaceError { Code: { } code } => code,
        UnhandledError => ErrorCodes.Internal,
        SyntaxError => "SYNTAX_ERROR",
        InvalidVariableError => ErrorCodes.InvalidInput,
        ValidationError => "VALIDATION_FAILED",
        TimeoutError => "TIMEOUT",
        RequestError => "BAD_REQUEST",
        // A resolver's own ExecutionError names its code; one made from an exception would name the exception's class.
        { InnerException: null, Code: { } code } => code,
        _ => "ERROR",
    };

    /// <summary>The variable that a coercion error is about: <c>input.commandId</c>.</summary>
    public static string? Field(ExecutionError error)
    {
        if (error is SurfaceError surface)
            return surface.Field;
        if (error is not InvalidVariableError)
            return null;
        int start = error.Message.IndexOf('$', StringComparison.Ordinal) + 1;
        int end = error.Message.IndexOf('\'', start);
        return start > 0 && end > start ? error.Message[start..end] : null;
    }

    public static string Message(ExecutionError error, bool suggestions)
    {
        if (error is UnhandledError)
            return "Internal error.";
        int hint = suggestions || error is not ValidationError ? -1 : error.Message.IndexOf(Hint, StringComparison.Ordinal);
        string message = hint < 0 ? error.Message : error.Message[..hint];
        return message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";
    }
}
