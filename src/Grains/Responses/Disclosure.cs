using System.Collections.Concurrent;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Waves;

namespace Oversight.Grains.Responses;

/// <summary>
/// What an anonymous response may say of where it comes from. The street of a single person who was invited there would be that
/// person's name, so a stratum or a street is kept only where enough were invited, and the enterprise that was invited never.
/// </summary>
public sealed class Disclosure(ICampaignDirectory campaigns)
{
    /// <summary>Fewest invitations of a wave that may share what a response says.</summary>
    public const int Fewest = 5;

    private readonly ConcurrentDictionary<(string Campaign, int Wave), WaveRow> complete = new();

    public async ValueTask<AnswerTicket> LimitAsync(AnswerTicket ticket)
    {
        if (ticket.Campaign.Plan.Population.Kind == PopulationKind.Streets)
        {
            // Whoever passes a poster answers, and nobody knows who that is.
            return ticket;
        }

        var strata = (await WaveAsync(ticket.Campaign.Id, ticket.Wave))?.Strata ?? [];
        var stratum = strata.Where(stratum => stratum.Key == ticket.Stratum).Sum(stratum => stratum.Sample);
        var street = ticket.Street is { } code ? strata.Where(other => other.Key.StartsWith(code, StringComparison.Ordinal)).Sum(other => other.Sample) : 0;
        return ticket with
        {
            Stratum = stratum >= Fewest ? ticket.Stratum : null,
            Street = street >= Fewest ? ticket.Street : null,
            Enterprise = null,
        };
    }

    private async ValueTask<WaveRow?> WaveAsync(string campaign, int wave)
    {
        if (complete.TryGetValue((campaign, wave), out var known))
        {
            return known;
        }

        var row = (await campaigns.ListWavesAsync(campaign)).FirstOrDefault(row => row.Number == wave);
        if (row?.CompletedAt is not null)
        {
            complete.TryAdd((campaign, wave), row);
        }

        return row;
    }
}
