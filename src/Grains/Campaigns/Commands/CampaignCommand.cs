using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Commands;

/// <summary>
/// Something that somebody, or the schedule, does with a campaign. The decision is a pure function of the campaign as it stands;
/// the same id with the same digest is the same command.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.CampaignCommand")]
public abstract record CampaignCommand([property: Id(0)] CommandKey Command, [property: Id(1)] Caller Caller)
{
    /// <summary>All of the content that makes it this command and no other.</summary>
    public abstract string Digest { get; }

    /// <summary>What happened; empty when the campaign stands so already.</summary>
    /// <exception cref="Errors.OversightException">The campaign, the caller or a field does not allow it; nothing changes.</exception>
    internal abstract ImmutableArray<IFact> Decide(CampaignRow? campaign, CampaignContext context);

    /// <summary>Sealed people that the facts refer to.</summary>
    internal virtual ImmutableArray<Vault.SealedPerson> People => [];
}
