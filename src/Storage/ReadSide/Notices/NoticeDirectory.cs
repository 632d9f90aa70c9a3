using System.Collections.Immutable;
using Dapper;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Notices;
using Oversight.Storage.Engines;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide.Notices;

internal sealed class NoticeDirectory(ISqlReader sql, Database database) : INoticeDirectory
{
    private const char ListName = 'n';

    /// <summary>More at once than anybody looks through; the rest is marked the next time.</summary>
    private const int MostMarked = 10_000;

    private const string Mark = "INSERT INTO notice_read (user_name, seq, version) VALUES (@user, @seq, @version) ON CONFLICT DO NOTHING";

    public async Task<NoticePage> ListAsync(NoticeQuestion question, int first, string? after, CancellationToken cancellation = default)
    {
        var query = NoticeSql.List(question, after is null ? null : Cursor.Read(ListName, 3, after), first + 1);
        var rows = await sql.QueryAsync(query.Sql, Read, cancellation, query.Values);
        var page = rows.Take(first).ToImmutableArray();
        return new(
            page,
            page is [.., var last] ? Cursor.Write(ListName, Instant.ToMicroseconds(last.At), last.Id.Seq, last.Id.Version) : null,
            rows.Count > first);
    }

    public async Task<int> CountAsync(NoticeQuestion question, int most, CancellationToken cancellation = default)
    {
        var query = NoticeSql.Count(question, most);
        return (int)(await sql.QueryAsync(query.Sql, row => row.Long(0), cancellation, query.Values))[0];
    }

    public async Task MarkReadAsync(NoticeQuestion question, IReadOnlyCollection<NoticeId>? notices, CancellationToken cancellation = default)
    {
        var query = NoticeSql.List(question with { UnreadOnly = true }, null, MostMarked);
        var own = (await sql.QueryAsync(query.Sql, Read, cancellation, query.Values)).Select(notice => notice.Id).Where(id => notices?.Contains(id) ?? true);
        var rows = own.Select(id => new { user = question.Caller.Name, seq = id.Seq, version = id.Version }).ToList();
        if (rows.Count > 0)
        {
            await database.UseAsync(async connection =>
            {
                await using var transaction = await connection.BeginTransactionAsync(cancellation);
                var marked = await connection.ExecuteAsync(Mark, rows, transaction);
                await transaction.CommitAsync(cancellation);
                return marked;
            }, cancellation);
        }
    }

    private static Notice Read(ISqlRow row)
    {
        var (seq, matter) = MatterColumns.Read(row);
        const int Own = MatterColumns.Count;
        return new(
            new(seq, row.Integer(Own)),
            Instant.FromMicroseconds(row.Long(Own + 1)),
            (AlarmLevel)row.Integer(Own + 2),
            row.Text(Own + 3),
            Instant.FromMicroseconds(row.Long(Own + 4)),
            matter,
            row.Integer(Own + 5) != 0);
    }
}
