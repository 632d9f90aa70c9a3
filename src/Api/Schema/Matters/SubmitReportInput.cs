using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>A report of a suspected violation; anonymous when there is no reporter.</summary>
public sealed record SubmitReportInput : SubmissionInput
{
    public ReporterInput? Reporter { get; init; }

    internal Submission ToSubmission() => ToSubmission(MatterKind.Report) with { Reporter = Reporter?.ToPerson() };
}
