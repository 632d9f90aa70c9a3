using System.Globalization;

namespace Oversight.Grains.Errors;

/// <summary>Somebody saved in between. Nothing was stored; look at what the other wrote, then save on that.</summary>
[GenerateSerializer, Alias("oversight.error.revision-conflict")]
public sealed class RevisionConflictException(int expected, int actual, string by, string field = "expectedRevision")
    : OversightException(
        ErrorCodes.RevisionConflict,
        $"{field}: revision {actual.ToString(CultureInfo.InvariantCulture)} was saved by {by} in between; yours began at {expected.ToString(CultureInfo.InvariantCulture)}",
        field,
        expected.ToString(CultureInfo.InvariantCulture),
        $"revision {actual.ToString(CultureInfo.InvariantCulture)} was saved by {by} in between")
{
    /// <summary>The revision that stands now.</summary>
    [Id(0)] public int Actual { get; private set; } = actual;
}
