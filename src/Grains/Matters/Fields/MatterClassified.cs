using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Fields;

/// <summary>A person said which field of market supervision a matter belongs to, for the first time or another one than before.</summary>
[RecordType("matter.classified")]
public sealed record MatterClassified : IFact
{
    /// <summary>A code of <see cref="Network.FieldCode"/>.</summary>
    public required string Field { get; init; }

    /// <summary>Why another one than before; null at the first time, unless somebody gave one.</summary>
    public string? Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public ImmutableArray<Concern> Concerns() => [];
}
