using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Populations;

/// <summary>Guests were put on the list; who they are, only the vault knows.</summary>
[RecordType("campaign.guestsListed")]
public sealed record GuestsListed(ImmutableArray<Guest> Guests) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
