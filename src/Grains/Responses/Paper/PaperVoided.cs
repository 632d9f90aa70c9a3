using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Responses.Paper;

/// <summary>A form brings no response.</summary>
[RecordType("paper.voided")]
public sealed record PaperVoided(string Campaign, int Batch, int Number, PaperVoidReason Reason, DateTimeOffset At, string? Note = null) : IFact
{
    public ImmutableArray<Concern> Concerns() => [Concern.Mention(SubjectKey.Campaign(Campaign))];
}
