using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>A consumer's complaint.</summary>
public sealed record SubmitComplaintInput : SubmissionInput
{
    public Claim[]? Claims { get; init; }

    /// <summary>If the business is of the green channel, it negotiates first, within its ten working days.</summary>
    public bool? OdrFirst { get; init; }

    public ReporterInput? Reporter { get; init; }

    /// <summary>Who complains together with the reporter.</summary>
    public JointInput? Joint { get; init; }

    /// <summary>Who hands the complaint in for a complainant.</summary>
    public AgentInput? Agent { get; init; }

    public ConsentsInput? Consents { get; init; }

    internal Submission ToSubmission() => ToSubmission(MatterKind.Complaint) with
    {
        Claims = [.. Claims ?? []],
        OdrFirst = OdrFirst == true ? true : null,
        Reporter = Reporter?.ToPerson(),
        Joint = Joint?.ToEntry(),
        Agent = Agent?.ToEntry(),
        Consents = Consents?.ToConsents(),
    };
}
