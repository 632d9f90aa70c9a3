using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>What another government department found; entered by staff.</summary>
public sealed record SubmitFindingInput : SubmissionInput
{
    public required string Department { get; init; }

    public string? DocumentNumber { get; init; }

    public string? Measure { get; init; }

    internal Submission ToSubmission() =>
        ToSubmission(MatterKind.Finding) with { Finding = new(Department, DocumentNumber, Measure) };
}
