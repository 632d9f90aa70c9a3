using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Hints;
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

    private const string Split =
        $"SELECT {MatterColumns.Selected} FROM matter m WHERE m.split_from = $1 ORDER BY m.seq LIMIT 100";

    private const string IdentityAsked =
        $"SELECT {MatterColumns.Selected} FROM matter m WHERE m.identity_asked = 1 ORDER BY m.seq LIMIT $1";

    // First who is like the person, by two indexes, and then their matters: as a condition on each person it was looked up again
    // for every matter of the time, half a minute for ten thousand.
    private const string Traces =
        $"""
        WITH near AS (
          SELECT p.reference FROM vault v JOIN vault p ON p.phone_hash = v.phone_hash WHERE v.reference = $1
          UNION
          SELECT a.reference FROM vault v JOIN vault a ON a.address_hash = v.address_hash WHERE v.reference = $1)
        SELECT {MatterColumns.Selected},
          CASE WHEN o.phone_hash = v.phone_hash THEN 1 ELSE 0 END, CASE WHEN o.address_hash = v.address_hash THEN 1 ELSE 0 END, o.name_hash
        FROM near n
        JOIN vault o ON o.reference = n.reference
        JOIN vault v ON v.reference = $1
        JOIN matter m ON m.reporter = o.reference
        WHERE m.kind = $2 AND m.received_at >= $3 ORDER BY m.seq DESC LIMIT $4
        """;

    private const string Alarms =
        """
        SELECT m.alarm_at, m.seq, m.id, m.version FROM matter m
        WHERE m.alarm_at IS NOT NULL AND m.alarm_at <= $1 AND (m.alarm_at, m.seq) > ($2, $3) ORDER BY m.alarm_at, m.seq LIMIT $4
        """;

    private const string Provisional =
        "SELECT 0, m.seq, m.id, m.version FROM matter m WHERE m.provisional = 1 AND m.seq > $1 ORDER BY m.seq LIMIT $2";

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

    public async Task<IReadOnlyList<MatterRow>> ListSplitAsync(string number, CancellationToken cancellation = default) =>
        [.. (await sql.QueryAsync(Split, MatterColumns.Read, cancellation, number)).Select(found => found.Row)];

    public async Task<IReadOnlyList<MatterRow>> ListIdentityAskedAsync(int limit, CancellationToken cancellation = default) =>
        [.. (await sql.QueryAsync(IdentityAsked, MatterColumns.Read, cancellation, limit)).Select(found => found.Row)];

    public async Task<IReadOnlyList<Trace>> ListTracesAsync(
        string reporter, MatterKind kind, DateTimeOffset since, int limit, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Traces, ReadTrace, cancellation, reporter, (long)kind, Instant.ToMicroseconds(since), limit);

    public async Task<IReadOnlyList<(string Business, string Enterprise)>> ListUnmovedAsync() =>
        await sql.QueryAsync(Unmoved, row => (row.Text(0), row.Text(1)), default);

    public async Task<MatterPage> QueueAsync(MatterQueue queue, CancellationToken cancellation = default)
    {
        var list = QueueList.Of(queue, queue.First + 1);
        var rows = await sql.QueryAsync(list.Sql, MatterColumns.Read, cancellation, list.Values);
        var page = rows.Take(queue.First).ToImmutableArray();
        return new(
            [.. page.Select(item => item.Row)],
            page.Length == 0 ? null : QueueList.Cursor(page[^1].Row, page[^1].Seq),
            rows.Count > queue.First);
    }

    public async Task<int> CountAsync(MatterQueue queue, CancellationToken cancellation = default)
    {
        var list = QueueList.Count(queue);
        return (int)(await sql.QueryAsync(list.Sql, row => row.Long(0), cancellation, list.Values))[0];
    }

    public async Task<IReadOnlyList<AlarmRow>> ListAlarmsAsync(DateTimeOffset now, AlarmRow? after, int limit, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Alarms, ReadAlarm, cancellation, Instant.ToMicroseconds(now), after?.AlarmAt ?? long.MinValue, after?.Seq ?? 0, limit);

    public async Task<IReadOnlyList<AlarmRow>> ListProvisionalAsync(AlarmRow? after, int limit, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Provisional, ReadAlarm, cancellation, after?.Seq ?? 0, limit);

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

    private static Trace ReadTrace(ISqlRow row) => new(
        MatterColumns.Read(row).Row,
        row.Integer(MatterColumns.Count) != 0,
        row.Integer(MatterColumns.Count + 1) != 0,
        row.OptionalText(MatterColumns.Count + 2));

    private static AlarmRow ReadAlarm(ISqlRow row) => new(row.Long(0), row.Long(1), row.Text(2), row.Integer(3));
}
