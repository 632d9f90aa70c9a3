namespace Oversight.Grains.Errors;

/// <summary>Nobody is signed in, and this needs somebody.</summary>
[GenerateSerializer, Alias("oversight.error.authentication-required")]
public sealed class AuthenticationRequiredException(string? message = null, string? field = null)
    : OversightException(ErrorCodes.AuthenticationRequired, message ?? "Sign in first.", field, rule: "signed in");
