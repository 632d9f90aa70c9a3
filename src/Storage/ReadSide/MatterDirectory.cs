using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

internal sealed class MatterDirectory(ISqlReader sql) : IMatterDirectory
{
    private const string ByNumber =
        $"""
        SELECT {MatterColumns.Selected}
        FROM feed f JOIN matter m ON m.seq = f.position
        WHERE f.subject_id = (SELECT id FROM subject WHERE key = $1) AND f.number = $2
        """;

    private const string ByReceipt = $"SELECT {MatterColumns.Selected} FROM matter m WHERE m.receipt_hash = $1";

    private const string Unmoved =
        """
        SELECT e.code, e.identified_as FROM enterprise e
        WHERE e.identified_as IS NOT NULL AND EXISTS (SELECT 1 FROM matter m WHERE m.enterprise = e.code)
        ORDER BY e.id
        """;

    public async Task<MatterRow?> FindByNumberAsync(string number)
    {
        // The number names its place: register TS-2026, entry 123.
        var mark = number.LastIndexOf('-');
        if (mark < 1 || !int.TryParse(number.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var entry))
        {
            return null;
        }

        var rows = await sql.QueryAsync(ByNumber, MatterColumns.Read, default, SubjectKey.RegisterPrefix + number[..mark], entry);
        return rows is [var (_, row)] && row.Number == number ? row : null;
    }

    public async Task<MatterRow?> FindByReceiptAsync(string receiptHash) =>
        await sql.QueryAsync(ByReceipt, MatterColumns.Read, default, receiptHash) is [var (_, row)] ? row : null;

    public async Task<IReadOnlyList<(string Business, string Enterprise)>> ListUnmovedAsync() =>
        await sql.QueryAsync(Unmoved, row => (row.Text(0), row.Text(1)), default);

    public async Task<MatterPage> ListAsync(MatterSearch search, CancellationToken cancellation = default)
    {
        var list = MatterList.Of(search, search.First + 1);
        var rows = await sql.QueryAsync(list.Sql, MatterColumns.Read, cancellation, list.Values);
        var page = rows.Take(search.First).ToImmutableArray();
        return new(
            [.. page.Select(item => item.Row)],
            page.Length == 0 ? null : Cursor.Write('m', page[^1].Seq),
            rows.Count > search.First);
    }
}
