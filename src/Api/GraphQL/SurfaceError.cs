using GraphQL;
using Oversight.Grains.Errors;

namespace Oversight.Api.GraphQL;

/// <summary>An error in the form in which it leaves the endpoint: code, field, value, rule.</summary>
internal sealed class SurfaceError : ExecutionError
{
    private SurfaceError(string code, string message)
        : base(message)
    {
        Code = code;
    }

    public string? Field { get; init; }

    public string? Value { get; init; }

    public string? Rule { get; init; }

    public string? CorrelationId { get; init; }

    public bool Transient { get; init; }

    /// <summary>HTTP status of a request that was refused whole; null leaves the choice to the media type.</summary>
    public int? Status { get; init; }

    public static SurfaceError Refused(int status, string code, string message, string? field, object? value, string rule) =>
        new(code, message)
        {
            Status = status,
            Field = field,
            Value = OversightException.Shorten(value is IFormattable f ? f.ToString(null, System.Globalization.CultureInfo.InvariantCulture) : value?.ToString()),
            Rule = rule,
        };

    public static SurfaceError BadRequest(string message, string? field, string rule, object? value = null) =>
        Refused(400, "BAD_REQUEST", message, field, value, rule);

    public static SurfaceError OverLimit(string field, object value, string rule) =>
        Refused(400, "LIMIT_EXCEEDED", $"{field}: {value} is outside {rule}", field, value, rule);

    public static SurfaceError From(OversightException e)
    {
        var (value, rule) = (SurfaceWords.InValue(e.Field, e.Value), SurfaceWords.InRule(e.Rule));
        return new(e.Code, Said(Said(e.Message, e.Rule, rule), e.Value, value))
        {
            Field = e.Field,
            Value = value,
            Rule = rule,
            Transient = e.IsTransient,
        };
    }

    private static string Said(string message, string? domain, string? surface) =>
        string.IsNullOrEmpty(domain) || domain == surface ? message : message.Replace(domain, surface, StringComparison.Ordinal);

    public static SurfaceError Masked(string correlationId) =>
        new(ErrorCodes.Internal, $"Internal error; the log has it under {correlationId}.") { CorrelationId = correlationId };
}
