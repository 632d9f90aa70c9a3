using System.Runtime.CompilerServices;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Ledger;
using Oversight.Grains.Responses;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

internal sealed class ResponseDirectory(ISqlReader sql) : IResponseDirectory
{
    private const int PageSize = 2_000;

    private const string ById = $"SELECT {ResponseColumns.Selected} FROM response r WHERE r.id = $1";

    private const string Existing = "SELECT r.id FROM response r WHERE r.id = {key}";

    private const string Counts =
        "SELECT wave, stratum, status, mode, count(*) FROM response WHERE campaign = $1 GROUP BY wave, stratum, status, mode ORDER BY wave, stratum, status, mode";

    private const string All =
        "SELECT r.seq, r.id, o.type, o.data FROM response r JOIN record o ON o.position = r.seq WHERE r.campaign = $1 AND r.seq > $2 ORDER BY r.seq LIMIT 2000";

    private const string Invitations =
        "SELECT invitation FROM response WHERE campaign = $1 AND wave = $2 AND invitation IS NOT NULL ORDER BY invitation";

    private const string Taken = "SELECT key, taken FROM quota WHERE key > $1 AND key < $2";

    public async Task<ResponseRow?> FindAsync(string id) =>
        (await sql.QueryAsync(ById, ResponseColumns.Read, default, id)) is [var row] ? row : null;

    public async Task<IReadOnlyList<string>> ExistingAsync(IReadOnlyCollection<string> ids) =>
        await sql.QueryEachAsync(Existing, row => row.Text(0), ids);

    public async Task<IReadOnlyList<StratumCount>> CountAsync(string campaign, CancellationToken cancellation = default) =>
        await sql.QueryAsync(
            Counts,
            row => new StratumCount(row.Integer(0), row.OptionalText(1), (ResponseStatus)row.Integer(2), (AnswerMode)row.Integer(3), (int)row.Long(4)),
            cancellation,
            campaign);

    public async IAsyncEnumerable<StoredResponse> ReadAllAsync(string campaign, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        List<StoredResponse> page;
        var after = 0L;
        do
        {
            page = await sql.QueryAsync(All, Read, cancellation, campaign, after);
            foreach (var response in page)
            {
                yield return response;
                after = response.Seq;
            }
        }
        while (page.Count == PageSize);
    }

    public async Task<IReadOnlyList<int>> AnsweredInvitationsAsync(string campaign, int wave, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Invitations, row => row.Integer(0), cancellation, campaign, wave);

    public async Task<IReadOnlyDictionary<string, int>> TakenAsync(string campaign, CancellationToken cancellation = default)
    {
        var prefix = SheetDecisions.QuotaKey(campaign, string.Empty);

        // The prefix ends with a slash; the character after it is the first that no quota of this campaign has there.
        var rows = await sql.QueryAsync(Taken, row => KeyValuePair.Create(row.Text(0)[prefix.Length..], row.Integer(1)), cancellation, prefix, prefix[..^1] + (char)('/' + 1));
        return rows.ToDictionary();
    }

    private static StoredResponse Read(ISqlRow row) => new(row.Long(0), row.Text(1), (ResponseSubmitted)RecordTypes.Read(row.Text(2), row.Text(3)));
}
