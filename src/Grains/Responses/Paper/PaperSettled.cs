using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Responses.Paper;

/// <summary>Somebody saw both entries of a form and decided.</summary>
/// <param name="Sheet">Names what is handed in.</param>
/// <param name="Choices">For every question that differed, and for each that was read anew.</param>
[RecordType("paper.settled")]
public sealed record PaperSettled(string Campaign, int Batch, int Number, string Sheet, ImmutableArray<PaperChoice> Choices, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [Concern.Mention(SubjectKey.Campaign(Campaign))];
}
