namespace Oversight.Grains.Errors;

/// <summary>The caller is known and may not do or see this.</summary>
[GenerateSerializer, Alias("oversight.error.forbidden")]
public sealed class ForbiddenException(string rule, string? field = null, string? message = null)
    : OversightException(ErrorCodes.Forbidden, message ?? $"Not allowed: {rule}", field, rule: rule);
