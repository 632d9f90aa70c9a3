using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Parties;

/// <summary>
/// What a complaint says of its parties beyond the first complainant: the vault's references of the others, the numbers of the
/// representatives, the agent who hands it in, the consents of form 1. No name is here.
/// </summary>
[RecordType("parties.named")]
public sealed record PartiesNamed : IFact
{
    public ImmutableArray<string> Others { get; init; } = [];

    public ImmutableArray<int> Representatives { get; init; } = [];

    public SealedAgent? Agent { get; init; }

    public FormConsents? Consents { get; init; }

    /// <summary>How many people the vault got with it.</summary>
    public int People() => Others.Length + (Agent is null ? 0 : 1);

    public ImmutableArray<Concern> Concerns() => [];
}
