using System.Globalization;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

/// <summary>The query of one queue. Each scope has its own partial index, which holds the open matters in the order of their due dates.</summary>
internal sealed class QueueList
{
    private const string Due = "COALESCE(m.due_at, 9223372036854775807)";

    private readonly List<string> conditions = [];
    private readonly List<SqlValue> values = [];

    private QueueList(MatterQueue queue)
    {
        conditions.Add("m.status <> 2");
        if (queue.Scope == QueueScope.Breached)
        {
            conditions.Add("m.alarm = 3");
        }
        else
        {
            Add(Column(queue.Scope) + " = {0}", queue.Owner!);
        }

        if (queue.WithoutConfidential)
        {
            conditions.Add(MatterColumns.NotConfidential);
        }

        if (queue.DueBefore is { } before)
        {
            Add(Due + " < {0}", Instant.ToMicroseconds(before));
        }

        if (queue.Kind is { } kind)
        {
            Add("m.kind = {0}", (int)kind);
        }

        if (queue.Division.Length > 0)
        {
            var range = new DivisionRange(queue.Division, false);
            Add("m.street >= {0}", range.Code);
            Add("m.street < {0}", range.End);
        }
    }

    public string Sql { get; private init; } = string.Empty;

    public SqlValue[] Values => [.. values];

    private string Where => string.Join(" AND ", conditions);

    public static QueueList Of(MatterQueue queue, int limit)
    {
        var list = new QueueList(queue);
        if (queue.After is not null)
        {
            var place = ReadSide.Cursor.Read('q', 2, queue.After);
            list.values.Add(place[0]);
            list.values.Add(place[1]);
            list.conditions.Add($"({Due}, m.seq) > (${list.values.Count - 1}, ${list.values.Count})");
        }

        list.values.Add(limit);
        return list.With($"SELECT {MatterColumns.Selected} FROM matter m WHERE {list.Where} ORDER BY {Due}, m.seq LIMIT ${list.values.Count}");
    }

    public static QueueList Count(MatterQueue queue)
    {
        var list = new QueueList(queue);
        return list.With($"SELECT COUNT(*) FROM matter m WHERE {list.Where}");
    }

    public static string Cursor(MatterRow row, long seq) =>
        ReadSide.Cursor.Write('q', row.DueAt is { } due ? Instant.ToMicroseconds(due) : long.MaxValue, seq);

    private static string Column(QueueScope scope) => scope switch
    {
        QueueScope.Mine => "m.handler",
        QueueScope.Unit => "m.holder",
        _ => "m.offered_to",
    };

    private QueueList With(string sql) => new(this, sql);

    private QueueList(QueueList list, string sql)
    {
        conditions = list.conditions;
        values = list.values;
        Sql = sql;
    }

    private void Add(string condition, SqlValue value)
    {
        values.Add(value);
        conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, "$" + values.Count.ToString(CultureInfo.InvariantCulture)));
    }
}
