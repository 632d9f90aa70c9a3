using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>A wave as its stream makes it: its row, and who was invited already.</summary>
public sealed class WaveState
{
    private readonly HashSet<string> units = [];
    private Dictionary<string, WaveStratum> strata = [];
    private ImmutableArray<string> order = [];
    private WaveRow? row;

    public int Version => row?.Version ?? 0;

    public int Invited => row?.Invited ?? 0;

    public bool IsCompleted => row?.CompletedAt is not null;

    public IReadOnlyDictionary<string, WaveStratum> Strata => strata;

    public bool Has(string unit) => units.Contains(unit);

    public WaveRow? ToRow() => row is null ? null : row with { Strata = [.. order.Select(key => strata[key])] };

    /// <summary>The rows of the invitations of one fact.</summary>
    public static IEnumerable<InvitationRow> Rows(string campaign, int wave, WaveInvited invited) => invited.Invitations.Select((one, index) => new InvitationRow(
        campaign, wave, invited.First + index, one.Token, invited.Strata[one.Stratum], one.Unit, one.Enterprise, one.Street, one.Language, one.Contact));

    public void Apply(IFact fact, int version)
    {
        switch (fact)
        {
            case WaveOpened opened:
                strata = opened.Strata.ToDictionary(stratum => stratum.Key);
                order = [.. opened.Strata.Select(stratum => stratum.Key)];
                row = new() { Campaign = opened.Campaign, Number = opened.Number, Version = version, OpenedAt = opened.At, Invited = 0 };
                break;
            case WaveInvited invited when row is not null:
                Invite(invited);
                row = row with { Invited = row.Invited + invited.Invitations.Length };
                break;
            case WaveCompleted completed when row is not null:
                row = row with { CompletedAt = completed.At };
                break;
        }

        row = row is null ? null : row with { Version = version };
    }

    private void Invite(WaveInvited invited)
    {
        foreach (var one in invited.Invitations)
        {
            units.Add(one.Unit);
            var key = invited.Strata[one.Stratum];
            var stratum = strata[key];
            strata[key] = stratum with { Invited = stratum.Invited + 1 };
        }
    }
}
