namespace Oversight.Grains.Errors;

/// <summary>What the input refers to does not exist.</summary>
[GenerateSerializer, Alias("oversight.error.not-found")]
public sealed class NotFoundException(string field, string? value, string? message = null)
    : OversightException(ErrorCodes.NotFound, message ?? $"{field}: not found", field, value, "must exist");
