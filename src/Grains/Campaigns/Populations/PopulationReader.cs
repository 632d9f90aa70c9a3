using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Campaigns.Populations;

/// <summary>All that could be invited, as the register stands now.</summary>
public sealed class PopulationReader(IPopulationRegister register, IDivisionDirectory divisions, ILedger ledger)
{
    /// <param name="campaign">Whose list of guests it is, where guests are asked; null before it is made.</param>
    /// <param name="population">Who.</param>
    /// <param name="cancellation">Stops reading.</param>
    public async Task<IReadOnlyList<PopulationUnit>> ReadAsync(string? campaign, CampaignPopulation population, CancellationToken cancellation = default)
    {
        switch (population.Kind)
        {
            case PopulationKind.Enterprises:
                return await EachAsync(population, division => register.ListEnterprisesAsync(division, cancellation));
            case PopulationKind.Complainants:
                return await EachAsync(population, division => register.ListComplainantsAsync(division, population.ClosedFrom, population.ClosedTo, cancellation));
            case PopulationKind.Streets:
                return await StreetsAsync(population);
            case PopulationKind.Guests when campaign is not null:
                return await GuestsAsync(campaign);
            default:
                return [];
        }
    }

    private static async Task<IReadOnlyList<PopulationUnit>> EachAsync(
        CampaignPopulation population, Func<string, Task<IReadOnlyList<PopulationUnit>>> list)
    {
        var units = new List<PopulationUnit>();
        foreach (var division in Outermost(population))
        {
            units.AddRange(await list(division));
        }

        return units;
    }

    /// <summary>A division within another one of the list would count its units twice.</summary>
    private static IEnumerable<string> Outermost(CampaignPopulation population) => population.Divisions.IsEmpty
        ? [string.Empty]
        : population.Divisions.Distinct(StringComparer.Ordinal).Where(division => !population.Divisions.Any(other =>
            other.Length < division.Length && division.StartsWith(other, StringComparison.Ordinal)));

    private async Task<IReadOnlyList<PopulationUnit>> StreetsAsync(CampaignPopulation population)
    {
        var wanted = Outermost(population).ToList();
        return [.. (await divisions.AllAsync()).Keys
            .Where(code => code.Length == DivisionRegistered.StreetCodeLength && wanted.Exists(division => code.StartsWith(division, StringComparison.Ordinal)))
            .Select(code => new PopulationUnit(code, code, string.Empty))];
    }

    private async Task<IReadOnlyList<PopulationUnit>> GuestsAsync(string campaign) =>
        [.. (await ledger.ReadStreamAsync(StreamKey.Campaign(campaign)))
            .Select(stored => stored.Fact).OfType<GuestsListed>().SelectMany(listed => listed.Guests)
            .Select(guest => new PopulationUnit(guest.Reference, guest.Street, guest.Group ?? string.Empty, null, guest.Reference, guest.Language))];
}
