using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>The questionnaire is not used any more: no revision and no version follows. What was published stays readable.</summary>
[RecordType("questionnaire.retired")]
public sealed record QuestionnaireRetired(DateTimeOffset At, string? Reason = null) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
