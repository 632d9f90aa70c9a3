using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Responses.Paper;

/// <summary>Somebody entered a paper form. What they entered is no part of the ledger until it is a response: else the number would tell whose it is.</summary>
/// <param name="Number">Without its check digit.</param>
/// <param name="Sheet">Names what was entered, under the campaign's ballot key: when that is destroyed, it says nothing.</param>
/// <param name="State">What follows: <see cref="PaperState.Once"/>, <see cref="PaperState.Differs"/> or <see cref="PaperState.Agreed"/>.</param>
/// <param name="Differences">The questions on which the second entry is not like the first.</param>
[RecordType("paper.entered")]
public sealed record PaperEntered(string Campaign, int Batch, int Number, string Sheet, PaperState State, ImmutableArray<string> Differences, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [Concern.Mention(SubjectKey.Campaign(Campaign))];
}
