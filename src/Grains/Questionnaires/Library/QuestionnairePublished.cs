using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>A revision was frozen as a version.</summary>
/// <param name="Version">From 1.</param>
/// <param name="Revision">Of the draft.</param>
/// <param name="Hash">SHA-256 of <paramref name="Text"/>.</param>
/// <param name="Text">The frozen text, whole: the draft of the revision with the number of the version.</param>
[RecordType("questionnaire.published")]
public sealed record QuestionnairePublished(int Version, int Revision, string Hash, string Text, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
