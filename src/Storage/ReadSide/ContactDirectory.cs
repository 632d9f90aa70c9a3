using Oversight.Grains.Ledger;
using Oversight.Grains.Responses.Contacts;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

internal sealed class ContactDirectory(ISqlReader sql) : IContactDirectory
{
    public const string Selected = "campaign, wave, number, attempts, stratum, outcome, account, at";

    private const string Range = $"SELECT {Selected} FROM contact WHERE campaign = $1 AND wave = $2 AND number >= $3 AND number <= $4 ORDER BY number";

    private const string Counts =
        "SELECT wave, stratum, outcome, count(*) FROM contact WHERE campaign = $1 GROUP BY wave, stratum, outcome ORDER BY wave, stratum, outcome";

    public static ContactRow Read(ISqlRow row) => new(
        row.Text(0), row.Integer(1), row.Integer(2), row.Integer(3), row.Text(4), (ContactOutcome)row.Integer(5), row.Text(6), Instant.FromMicroseconds(row.Long(7)));

    public async Task<IReadOnlyList<ContactRow>> ListAsync(string campaign, int wave, int from, int to, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Range, Read, cancellation, campaign, wave, from, to);

    public async Task<IReadOnlyList<ContactCount>> CountAsync(string campaign, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Counts, row => new ContactCount(row.Integer(0), row.Text(1), (ContactOutcome)row.Integer(2), (int)row.Long(3)), cancellation, campaign);
}
