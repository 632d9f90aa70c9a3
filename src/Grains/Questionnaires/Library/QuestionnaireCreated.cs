using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>A questionnaire was begun, on a blank page or from a file.</summary>
/// <param name="From">The name of the file, without folder; null for a blank page.</param>
[RecordType("questionnaire.created")]
public sealed record QuestionnaireCreated(string Id, DateTimeOffset At, string? From = null) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
