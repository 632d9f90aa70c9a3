using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Messages;

/// <summary>A message between the handling officer and who reported, as confidential as the matter. The officer is the record's actor.</summary>
[RecordType("message.sent")]
public sealed record MessageSent : IFact
{
    public required string Text { get; init; }

    public required bool FromReporter { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
