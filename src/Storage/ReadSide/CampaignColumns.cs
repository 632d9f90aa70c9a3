using System.Collections.Immutable;
using System.Text.Json;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Ledger;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

internal static class CampaignColumns
{
    public const string Wave = "w.campaign, w.number, w.version, w.opened_at, w.completed_at, w.invited, w.strata";

    public const string Invitation =
        "i.campaign, i.wave, i.number, i.token_hash, i.stratum, i.unit, i.enterprise, i.street, i.language, i.contact";

    public static CampaignRow ReadCampaign(ISqlRow row) => CampaignRowJson.Read(row.Text(0));

    public static string WriteStrata(WaveRow row) => JsonSerializer.Serialize(row.Strata, LedgerJson.Options);

    public static WaveRow ReadWave(ISqlRow row) => new()
    {
        Campaign = row.Text(0),
        Number = row.Integer(1),
        Version = row.Integer(2),
        OpenedAt = Instant.FromMicroseconds(row.Long(3)),
        CompletedAt = row.OptionalLong(4) is { } completed ? Instant.FromMicroseconds(completed) : null,
        Invited = row.Integer(5),
        Strata = JsonSerializer.Deserialize<ImmutableArray<WaveStratum>>(row.Text(6), LedgerJson.Options),
    };

    public static InvitationRow ReadInvitation(ISqlRow row) => new(
        row.Text(0), row.Integer(1), row.Integer(2), row.Text(3), row.Text(4), row.Text(5),
        row.OptionalText(6), row.OptionalText(7), row.OptionalText(8), row.OptionalText(9));
}
