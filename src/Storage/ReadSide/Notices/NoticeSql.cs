using System.Globalization;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Notices;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide.Notices;

/// <summary>The notices of one caller as SQL. What the caller may not know of is no part of it, and so of no count.</summary>
internal sealed class NoticeSql
{
    private const string From =
        """
        FROM notice n JOIN matter m ON m.seq = n.seq
        LEFT JOIN notice_read r ON r.user_name = $1 AND r.seq = n.seq AND r.version = n.version
        """;

    private readonly List<string> conditions = [];
    private readonly List<SqlValue> values = [];

    private NoticeSql(NoticeQuestion question)
    {
        var caller = question.Caller;
        values.Add(caller.Name);
        var recipients = NoticeRecipients.Of(caller).Select(recipient => Value(recipient)).ToList();
        conditions.Add($"n.recipient IN ({string.Join(", ", recipients)})");

        // Who was told in person is not told with the body as well.
        conditions.Add($"(n.recipient = {recipients[0]} OR n.officer IS NULL OR n.officer <> {Value(caller.Name)})");
        AddSight(caller);
        if (question.UnreadOnly)
        {
            conditions.Add("r.seq IS NULL AND m.status <> 2");
        }
    }

    public string Sql { get; private set; } = string.Empty;

    public SqlValue[] Values => [.. values];

    private string Where => string.Join(" AND ", conditions);

    public static NoticeSql List(NoticeQuestion question, long[]? before, int limit)
    {
        var sql = new NoticeSql(question);
        if (before is [var at, var seq, var version])
        {
            sql.conditions.Add($"(n.at, n.seq, n.version) < ({sql.Value(at)}, {sql.Value(seq)}, {sql.Value(version)})");
        }

        sql.Sql =
            $"""
            SELECT {MatterColumns.Selected}, n.version, n.at, n.level, n.rule, n.due, CASE WHEN r.seq IS NULL AND m.status <> 2 THEN 0 ELSE 1 END
            {From} WHERE {sql.Where} ORDER BY n.at DESC, n.seq DESC, n.version DESC LIMIT {sql.Value(limit)}
            """;
        return sql;
    }

    public static NoticeSql Count(NoticeQuestion question, int most)
    {
        var sql = new NoticeSql(question);
        sql.Sql = $"SELECT COUNT(*) FROM (SELECT 1 {From} WHERE {sql.Where} LIMIT {sql.Value(most)}) counted";
        return sql;
    }

    /// <summary>The part of <see cref="Grains.Matters.MatterSight"/> that a row of the read side can tell; never more than it lets through.</summary>
    private void AddSight(Caller caller)
    {
        var range = new DivisionRange(caller.Area);
        if (!range.IsEverywhere)
        {
            conditions.Add($"(m.street IS NULL OR (m.street >= {Value(range.Code)} AND m.street < {Value(range.End)}))");
        }

        if (!caller.MaySeeConfidential)
        {
            conditions.Add(MatterColumns.NotConfidential);
        }
        else if (caller.Is(Role.Officer) && caller.Body is { } own)
        {
            conditions.Add($"({MatterColumns.NotConfidential} OR m.handler = {Value(caller.Name)} OR m.holder = {Value(own)} OR m.offered_to = {Value(own)})");
        }
    }

    private string Value(SqlValue value)
    {
        values.Add(value);
        return "$" + values.Count.ToString(CultureInfo.InvariantCulture);
    }
}
