using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Messages;

/// <summary>The vault was opened for the addresses of some invited people, to write to them. Recorded before it is.</summary>
/// <param name="Numbers">Of the invitations.</param>
/// <param name="Purpose">Invitation, or which reminder.</param>
[RecordType("wave.contactsOpened")]
public sealed record ContactsOpened(ImmutableArray<int> Numbers, string Purpose, DateTimeOffset At) : IFact
{
    public ImmutableArray<Concern> Concerns() => [];
}
