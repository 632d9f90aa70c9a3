using System.Collections.Immutable;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

internal sealed class CampaignDirectory(ISqlReader sql) : ICampaignDirectory
{
    private const string ById = "SELECT c.data FROM campaign c WHERE c.id = $1";

    private const string Live = "SELECT c.data FROM campaign c WHERE c.stage IN (2, 3, 4) ORDER BY c.seq";

    private const string Page =
        """
        SELECT c.data, c.seq FROM campaign c
        WHERE c.seq < $1 AND c.area >= $2 AND c.area < $3 AND (c.stage = $4 OR $5 < 0) ORDER BY c.seq DESC LIMIT $6
        """;

    private const string Waves = $"SELECT {CampaignColumns.Wave} FROM wave w WHERE w.campaign = $1 ORDER BY w.number";

    private const string ByToken = $"SELECT {CampaignColumns.Invitation} FROM invitation i WHERE i.token_hash = $1";

    private const string Invitations =
        $"SELECT {CampaignColumns.Invitation} FROM invitation i WHERE i.campaign = $1 AND i.wave = $2 AND i.number > $3 ORDER BY i.number LIMIT $4";

    public async Task<CampaignRow?> FindAsync(string id) =>
        await sql.QueryAsync(ById, CampaignColumns.ReadCampaign, default, id) is [var row] ? row : null;

    public async Task<InvitationRow?> FindInvitationAsync(string tokenHash) =>
        await sql.QueryAsync(ByToken, CampaignColumns.ReadInvitation, default, tokenHash) is [var row] ? row : null;

    public async Task<CampaignPage> ListAsync(
        string area, CampaignStage? stage, int first, string? after, CancellationToken cancellation = default)
    {
        var before = after is null ? long.MaxValue : Cursor.Read('c', 1, after)[0];
        var wanted = (long?)stage ?? -1;
        var rows = await sql.QueryAsync(
            Page, row => (Row: CampaignColumns.ReadCampaign(row), Seq: row.Long(1)), cancellation, before, area, new DivisionRange(area).End, wanted, wanted, first + 1);
        var page = rows.Take(first).ToImmutableArray();
        return new([.. page.Select(item => item.Row)], page.Length == 0 ? null : Cursor.Write('c', page[^1].Seq), rows.Count > first);
    }

    public async Task<IReadOnlyList<CampaignRow>> ListLiveAsync(CancellationToken cancellation = default) =>
        await sql.QueryAsync(Live, CampaignColumns.ReadCampaign, cancellation);

    public async Task<IReadOnlyList<WaveRow>> ListWavesAsync(string campaign, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Waves, CampaignColumns.ReadWave, cancellation, campaign);

    public async Task<IReadOnlyList<InvitationRow>> ListInvitationsAsync(
        string campaign, int wave, int after, int limit, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Invitations, CampaignColumns.ReadInvitation, cancellation, campaign, wave, after, limit);
}
