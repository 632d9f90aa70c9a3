using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>The draft was saved: the fact states it whole, so that every revision can be read again.</summary>
/// <param name="Revision">From 1, each one more than the last.</param>
/// <param name="Draft">What <see cref="QuestionnaireJson.Write"/> gave.</param>
[RecordType("questionnaire.draftSaved")]
public sealed record DraftSaved(int Revision, string Draft, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
