namespace Oversight.Api.Schema.Matters;

/// <summary>Something that a step must come with; the field of StepInput of the same name.</summary>
public enum StepNeed
{
    Reason,
    RefusalGround,
    TerminationGround,
    FilingGround,
    Session,
    Agreement,
    ReplyClass,
    Satisfaction,
    CaseNumber,
    Until,
    BothConsents,
    Related,
    Urgency,
    LegalBasis,
    Assignment,
    CoOpinion,
    Checklist,
    Facts,
    ByAgent,
}
