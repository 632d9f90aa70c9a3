namespace Oversight.Grains.Errors;

/// <summary>The codes clients may rely on. Add, never rename.</summary>
public static class ErrorCodes
{
    public const string InvalidInput = "INVALID_INPUT";
    public const string NotFound = "NOT_FOUND";
    public const string AuthenticationRequired = "AUTHENTICATION_REQUIRED";
    public const string Forbidden = "FORBIDDEN";
    public const string CommandReused = "COMMAND_REUSED";

    /// <summary>What the command was decided on has changed since; look again.</summary>
    public const string RevisionConflict = "REVISION_CONFLICT";
    public const string AlreadyAnswered = "ALREADY_ANSWERED";
    public const string StorageUnavailable = "STORAGE_UNAVAILABLE";

    /// <summary>Masked: the log has the cause under the correlation id that came with it.</summary>
    public const string Internal = "INTERNAL";
}
