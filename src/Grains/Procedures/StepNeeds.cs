namespace Oversight.Grains.Procedures;

/// <summary>What a step must come with. A person's decision comes with the person's reason.</summary>
[Flags]
public enum StepNeeds
{
    None = 0,
    Reason = 1,
    RefusalGround = 2,
    TerminationGround = 4,
    FilingGround = 8,
    Session = 16,
    Agreement = 32,
    ReplyClass = 64,
    Satisfaction = 128,
    CaseNumber = 256,
    Until = 512,

    /// <summary>Consent of both sides, on record.</summary>
    BothConsents = 1024,
    Related = 2048,
    Urgency = 4096,

    /// <summary>The law, regulation or rule that requires it, Order 121 art 36.</summary>
    LegalBasis = 8192,

    /// <summary>Main unit and co-units.</summary>
    Assignment = 16_384,
    CoOpinion = 32_768,

    /// <summary>The mediator's own review; a step may have it, none needs it.</summary>
    Checklist = 65_536,

    /// <summary>The words of a supplementary report.</summary>
    Facts = 131_072,

    /// <summary>An agent acts for the complainant; a step may have it, none needs it.</summary>
    ByAgent = 262_144,
}
