using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>A submission that becomes one or more matters (Order 121 art 9); the business and the person are common to them.</summary>
public sealed record SubmitIntakeInput
{
    /// <summary>1 to 64 characters chosen by the client; sending the same again gives the same answer and counts once.</summary>
    public required string CommandId { get; init; }

    public string? Enterprise { get; init; }

    public string? EnterpriseName { get; init; }

    public string? Address { get; init; }

    /// <summary>Nine digits; the enterprise's own street when it is not given.</summary>
    public string? Street { get; init; }

    /// <summary>The code of the field, 01 to 16, said by officers and staff; everybody else leaves it out.</summary>
    public string? Field { get; init; }

    public DateOnly? OccurredOn { get; init; }

    /// <summary>By which way it came; staff say HOTLINE or REPORT_BOX, everybody else leaves it out.</summary>
    public Source? Source { get; init; }

    public ReporterInput? Reporter { get; init; }

    /// <summary>Who complains together with the reporter; of the complaint alone.</summary>
    public JointInput? Joint { get; init; }

    /// <summary>Who hands the complaint in for a complainant.</summary>
    public AgentInput? Agent { get; init; }

    public ConsentsInput? Consents { get; init; }

    /// <summary>1 to 5.</summary>
    public required IntakePartInput[] Matters { get; init; }

    internal Submission ToSubmission() => new()
    {
        Kind = MatterKind.Complaint,
        CommandId = CommandId,
        Enterprise = Enterprise,
        EnterpriseName = EnterpriseName,
        Address = Address,
        Street = Street,
        Field = Field,
        Content = string.Empty,
        OccurredOn = OccurredOn,
        Source = Source ?? Grains.Matters.Source.Api,
        Reporter = Reporter?.ToPerson(),
        Joint = Joint?.ToEntry(),
        Agent = Agent?.ToEntry(),
        Consents = Consents?.ToConsents(),
    };
}
