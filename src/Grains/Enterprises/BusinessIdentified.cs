using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Enterprises;

/// <summary>A business under a local code turned out to be a registered enterprise. Later matters go there; the earlier ones are moved one by one.</summary>
[RecordType("enterprise.identified")]
public sealed record BusinessIdentified(string Code, string IdentifiedAs) : IFact
{
    public ImmutableArray<Concern> Concerns() => [Concern.Mention(SubjectKey.Enterprise(Code))];
}
