using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>A consumer's complaint.</summary>
public sealed record SubmitComplaintInput : SubmissionInput
{
    public Claim[]? Claims { get; init; }

    public ReporterInput? Reporter { get; init; }

    internal Submission ToSubmission() => ToSubmission(MatterKind.Complaint) with
    {
        Claims = [.. Claims ?? []],
        Reporter = Reporter?.ToPerson(),
    };
}
