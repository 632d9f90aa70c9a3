using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Campaigns.Commands;

/// <summary>Puts guests on the list of a campaign that asks guests, as long as its waves are not on the schedule.</summary>
/// <param name="Guests">With references to the sealed.</param>
/// <param name="Sealed">Who they are, for the vault.</param>
/// <param name="ContentHash">Keyed hash of what was typed in: sealing the same people again gives other references.</param>
[GenerateSerializer, Immutable, Alias("oversight.ListGuests")]
public sealed record ListGuests(
    CommandKey Command,
    Caller Caller,
    [property: Id(0)] ImmutableArray<Guest> Guests,
    [property: Id(1)] ImmutableArray<SealedPerson> Sealed,
    [property: Id(2)] string ContentHash) : CampaignCommand(Command, Caller)
{
    public override string Digest => "guests " + ContentHash;

    internal override ImmutableArray<SealedPerson> People => Sealed;

    internal override ImmutableArray<IFact> Decide(CampaignRow? campaign, CampaignContext context)
    {
        var known = campaign ?? throw new NotFoundException("campaign", null);
        if (known.Plan.Population.Kind != PopulationKind.Guests)
        {
            throw new InvalidInputException("guests", null, $"the population of this campaign is {known.Plan.Population.Kind}");
        }

        if (known.Stage > CampaignStage.Reviewed)
        {
            throw new InvalidInputException("guests", null, $"the campaign is {known.Stage}; its list is closed");
        }

        return known.Guests + Guests.Length > GuestRules.MaxGuests
            ? throw new InvalidInputException("guests", $"{known.Guests + Guests.Length}", $"at most {GuestRules.MaxGuests}")
            : [new GuestsListed(Guests)];
    }
}
