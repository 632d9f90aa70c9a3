namespace Oversight.Grains.Errors;

/// <summary>The input breaks a rule; nothing was stored, and the same input will be refused again.</summary>
[GenerateSerializer, Alias("oversight.error.invalid-input")]
public sealed class InvalidInputException(string field, string? value, string rule, string? message = null)
    : OversightException(ErrorCodes.InvalidInput, message ?? $"{field}: {rule}", field, value, rule);
