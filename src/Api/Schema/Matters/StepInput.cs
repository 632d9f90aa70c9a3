using Oversight.Grains.Matters.Steps;

namespace Oversight.Api.Schema.Matters;

/// <summary>What a step comes with; which of it is needed, openSteps say.</summary>
public sealed record StepInput
{
    public string? Reason { get; init; }

    public RefusalGround? RefusalGround { get; init; }

    public TerminationGround? TerminationGround { get; init; }

    public FilingGround? FilingGround { get; init; }

    public SessionInput? Session { get; init; }

    public AgreementInput? Agreement { get; init; }

    public ReplyClass? ReplyClass { get; init; }

    public Satisfaction? Satisfaction { get; init; }

    public string? CaseNumber { get; init; }

    /// <summary>Until when the complainant has to prove who they are.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Both sides consented, and it is on record.</summary>
    public bool? BothConsent { get; init; }

    /// <summary>The number of the matter that this one belongs to.</summary>
    public string? Related { get; init; }

    public Urgency? Urgency { get; init; }

    /// <summary>The law, regulation or rule that requires the step.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>The words of a supplementary report.</summary>
    public string? Facts { get; init; }

    /// <summary>The mediator's own review by the four characters 情德法理.</summary>
    public ChecklistInput? Checklist { get; init; }

    public AssignmentInput? Assignment { get; init; }

    public CoOpinionInput? CoOpinion { get; init; }

    /// <summary>The number of the agent who acts for the complainant; left out when they act themselves, or their representatives.</summary>
    public int? ByAgent { get; init; }

    internal StepDetails ToDetails() => new()
    {
        Reason = Reason,
        RefusalGround = RefusalGround,
        TerminationGround = TerminationGround,
        FilingGround = FilingGround,
        Session = Session?.ToSession(),
        Agreement = Agreement?.ToAgreement(),
        ReplyClass = ReplyClass,
        Satisfaction = Satisfaction,
        CaseNumber = CaseNumber,
        Until = Until,
        BothConsent = BothConsent ?? false,
        Related = Related,
        Urgency = Urgency,
        LegalBasis = LegalBasis,
        Facts = Facts,
        Checklist = Checklist?.ToChecklist(),
        Assignment = Assignment?.ToAssignment(),
        CoOpinion = CoOpinion?.ToOpinion(),
        ByAgent = ByAgent,
    };
}
