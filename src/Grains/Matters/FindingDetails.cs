namespace Oversight.Grains.Matters;

/// <summary>What a department's finding adds: the department, the number of its document and the measure it took.</summary>
[GenerateSerializer, Immutable, Alias("oversight.FindingDetails")]
public sealed record FindingDetails(
    [property: Id(0)] string Department,
    [property: Id(1)] string? DocumentNumber,
    [property: Id(2)] string? Measure);
