using Oversight.Grains.Ledger;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Ledger;

/// <summary>Reads the ledger, in SQL that both engines take.</summary>
internal sealed class LedgerReader(ISqlReader sql) : ILedgerScan
{
    public const string Head = "SELECT position, hash, at, subjects FROM ledger_head";

    private const string Scan =
        $"SELECT {RecordColumns.Selected} FROM record r WHERE r.position > $1 ORDER BY r.position LIMIT $2";

    private const string Stream =
        $"SELECT {RecordColumns.Selected} FROM record r WHERE r.stream = $1 AND r.version > $2 ORDER BY r.version";

    private const string Opened = "SELECT r.stream, r.digest FROM record r WHERE r.stream = {key} AND r.version = 1";

    private const string Feed =
        $"""
        SELECT {RecordColumns.Selected}, f.number
        FROM feed f JOIN record r ON r.position = f.position
        WHERE f.subject_id = (SELECT id FROM subject WHERE key = $1) AND f.number > $2
        ORDER BY f.number LIMIT $3
        """;

    private const string FeedBack =
        $"""
        SELECT {RecordColumns.Selected}, f.number
        FROM feed f JOIN record r ON r.position = f.position
        WHERE f.subject_id = (SELECT id FROM subject WHERE key = $1) AND f.number < $2
        ORDER BY f.number DESC LIMIT $3
        """;

    private const string SubjectHead = "SELECT head FROM subject WHERE key = $1";

    public static LedgerHead ReadHead(ISqlRow row) => new(row.Long(0), row.Bytes(1), row.Long(2), row.Long(3));

    public async Task<LedgerHead> ReadLedgerHeadAsync(CancellationToken cancellation = default) =>
        (await sql.QueryAsync(Head, ReadHead, cancellation)) is [var head]
            ? head
            : throw new InvalidDataException("The table ledger_head must hold one row.");

    public async Task<IReadOnlyList<LedgerRecord>> ReadRecordsAsync(long after, int limit, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Scan, RecordColumns.Read, cancellation, after, limit);

    public async Task<IReadOnlyList<StoredFact>> ReadStreamAsync(string stream, int afterVersion) =>
        await sql.QueryAsync(Stream, row => RecordColumns.Read(row).Parse(), default, stream, afterVersion);

    public async Task<IReadOnlyDictionary<string, string>> FindOpenedAsync(IReadOnlyCollection<string> streams) =>
        (await sql.QueryEachAsync(Opened, row => KeyValuePair.Create(row.Text(0), row.Text(1)), [.. streams.Distinct()])).ToDictionary();

    public async Task<IReadOnlyList<FeedEntry>> ReadFeedAsync(SubjectKey subject, long after, int limit) =>
        await sql.QueryAsync(Feed, ReadEntry, default, subject.Value, after, limit);

    public async Task<IReadOnlyList<FeedEntry>> ReadFeedBackAsync(SubjectKey subject, long before, int limit) =>
        await sql.QueryAsync(FeedBack, ReadEntry, default, subject.Value, before, limit);

    public async Task<long> ReadHeadAsync(SubjectKey subject) =>
        await sql.QueryAsync(SubjectHead, row => row.Long(0), default, subject.Value) is [var head] ? head : 0;

    private static FeedEntry ReadEntry(ISqlRow row) => new(row.Long(RecordColumns.Count), RecordColumns.Read(row).Parse());
}
