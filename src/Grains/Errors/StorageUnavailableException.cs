namespace Oversight.Grains.Errors;

/// <summary>
/// Storage did not answer, or its answer was lost: the outcome is unknown. The same command with the same id may be sent
/// again and counts once. The cause is logged where it happened and does not travel.
/// </summary>
[GenerateSerializer, Alias("oversight.error.storage-unavailable")]
public sealed class StorageUnavailableException(string? message = null)
    : OversightException(ErrorCodes.StorageUnavailable, message ?? "Storage is not available; repeat with the same command id.")
{
    public override bool IsTransient => true;
}
