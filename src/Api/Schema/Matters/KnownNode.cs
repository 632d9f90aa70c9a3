using System.Collections.Immutable;
using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Matters.Steps;

namespace Oversight.Api.Schema.Matters;

/// <summary>What came with the steps of a matter so far, the last of each kind.</summary>
[Name("KnownDetails")]
public sealed class KnownNode(StepDetails details, ImmutableArray<CoOpinion> opinions)
{
    public string? Reason => details.Reason;

    public RefusalGround? RefusalGround => details.RefusalGround;

    public TerminationGround? TerminationGround => details.TerminationGround;

    public FilingGround? FilingGround => details.FilingGround;

    public MediationSession? Session => details.Session;

    [Description("The words of the agreement.")]
    public string? Agreement => details.Agreement?.Text;

    [Description("What the consumer gets back, in fen (1/100 yuan).")]
    public long? RecoveredFen => details.Agreement?.RecoveredFen;

    public ReplyClass? ReplyClass => details.ReplyClass;

    public Satisfaction? Satisfaction => details.Satisfaction;

    public string? CaseNumber => details.CaseNumber;

    public DateOnly? Until => details.Until;

    public string? Related => details.Related;

    public Urgency? Urgency => details.Urgency;

    public string? LegalBasis => details.LegalBasis;

    public MediationChecklist? Checklist => details.Checklist;

    [Description("The main unit of a suggestion or proposal.")]
    public string? MainUnit => details.Assignment?.Main;

    [ListSize(5)]
    public string[] CoUnits => [.. details.Assignment?.CoUnits ?? []];

    [ListSize(5)]
    [Description("What co-units gave to the main unit.")]
    public CoOpinion[] CoOpinions => [.. opinions];
}
