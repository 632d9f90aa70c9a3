using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>A report of a suspected violation; anonymous when there is no reporter.</summary>
public sealed record SubmitReportInput : SubmissionInput
{
    public ReporterInput? Reporter { get; init; }

    /// <summary>6 to 128 characters: with it and the receipt, messages can be exchanged with the officer, and only both show the state.</summary>
    public string? Password { get; init; }

    internal Submission ToSubmission() => ToSubmission(MatterKind.Report) with { Reporter = Reporter?.ToPerson(), Password = Password };
}
