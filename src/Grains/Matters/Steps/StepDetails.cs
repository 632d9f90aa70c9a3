namespace Oversight.Grains.Matters.Steps;

/// <summary>What a step comes with. Which of it is needed stands in the procedure; what is not needed must not be there.</summary>
[GenerateSerializer, Immutable, Alias("oversight.StepDetails")]
public sealed record StepDetails
{
    public static StepDetails None { get; } = new();

    /// <summary>The person's reason, in their words.</summary>
    [Id(0)]
    public string? Reason { get; init; }

    [Id(1)]
    public RefusalGround? RefusalGround { get; init; }

    [Id(2)]
    public TerminationGround? TerminationGround { get; init; }

    [Id(3)]
    public FilingGround? FilingGround { get; init; }

    [Id(4)]
    public MediationSession? Session { get; init; }

    [Id(5)]
    public Agreement? Agreement { get; init; }

    [Id(6)]
    public ReplyClass? ReplyClass { get; init; }

    [Id(7)]
    public Satisfaction? Satisfaction { get; init; }

    [Id(8)]
    public string? CaseNumber { get; init; }

    /// <summary>Until when the complainant has to prove who they are; the rule gives no number of days.</summary>
    [Id(9)]
    public DateOnly? Until { get; init; }

    [Id(10)]
    public bool BothConsent { get; init; }

    /// <summary>The number of the matter that this one belongs to, repeats or supplements.</summary>
    [Id(11)]
    public string? Related { get; init; }

    [Id(12)]
    public Urgency? Urgency { get; init; }

    [Id(13)]
    public string? LegalBasis { get; init; }

    /// <summary>The mediator's own review; never needed.</summary>
    [Id(14)]
    public MediationChecklist? Checklist { get; init; }

    [Id(15)]
    public Assignment? Assignment { get; init; }

    [Id(16)]
    public CoOpinion? CoOpinion { get; init; }

    /// <summary>The words of a supplementary report, Order 121 art 35.</summary>
    [Id(17)]
    public string? Facts { get; init; }

    /// <summary>The number of the agent who acts for the complainant; null when they act themselves, or their representatives.</summary>
    [Id(18)]
    public int? ByAgent { get; init; }

    /// <summary>What is known after a further step: its own details, and the earlier ones that it does not replace.</summary>
    public StepDetails With(StepDetails later) => new()
    {
        Reason = later.Reason ?? Reason,
        RefusalGround = later.RefusalGround ?? RefusalGround,
        TerminationGround = later.TerminationGround ?? TerminationGround,
        FilingGround = later.FilingGround ?? FilingGround,
        Session = later.Session ?? Session,
        Agreement = later.Agreement ?? Agreement,
        ReplyClass = later.ReplyClass ?? ReplyClass,
        Satisfaction = later.Satisfaction ?? Satisfaction,
        CaseNumber = later.CaseNumber ?? CaseNumber,
        Until = later.Until ?? Until,
        BothConsent = later.BothConsent || BothConsent,
        Related = later.Related ?? Related,
        Urgency = later.Urgency ?? Urgency,
        LegalBasis = later.LegalBasis ?? LegalBasis,
        Checklist = later.Checklist ?? Checklist,
        Assignment = later.Assignment ?? Assignment,
        CoOpinion = later.CoOpinion ?? CoOpinion,
        Facts = later.Facts ?? Facts,
    };
}
