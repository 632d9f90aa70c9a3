using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Ledger;
using Oversight.Grains.Statistics;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide.Statistics;

/// <summary>One query for one combination of filters, with its values in the order in which the text has them.</summary>
internal sealed class FigureSql
{
    private const string From = "FROM (SELECT CAST($1 AS bigint) AS at) n CROSS JOIN matter m LEFT JOIN case_figures f ON f.seq = m.seq";

    private static readonly string Sums = string.Join(", ", Parts.All.Select(PartSql.Sum));

    private readonly List<string> conditions = [];
    private readonly List<SqlValue> values = [];
    private readonly string position;

    private FigureSql(FigureQuestion question, string position)
    {
        this.position = position;
        values.Add(Instant.ToMicroseconds(question.Now));
        Add("m.received_at >= {0}", Instant.ToMicroseconds(question.From));
        Add("m.received_at < {0}", Instant.ToMicroseconds(question.Until));
        AddDivision(new(question.Division));
        AddKinds(question);
        if (question.Holders is { } holders)
        {
            Add(HeldBy, List(holders));
        }

        foreach (var part in question.Fields)
        {
            // The field stands in the text, not as a value: it is one of seventeen.
            Add($"COALESCE(m.field, CASE WHEN {HeldBy} THEN '{part.Field}' END) = '{part.Field}'", List(part.Holders));
        }
    }

    public string Sql { get; private set; } = string.Empty;

    private string HeldBy => $"{position}({{0}}, ',' || COALESCE(m.holder, '') || ',') > 0";

    public SqlValue[] Values => [.. values];

    public static FigureSql Count(FigureQuestion question, FigureKey key, string position)
    {
        var sql = new FigureSql(question, position);
        sql.Sql = $"SELECT {KeyOf(key)}, m.kind, {Sums} {From} WHERE {string.Join(" AND ", sql.conditions)} GROUP BY 1, 2 ORDER BY 1, 2";
        return sql;
    }

    public static FigureSql OdrEnterprises(FigureQuestion question, string position)
    {
        var sql = new FigureSql(question, position);
        sql.conditions.Add($"({PartSql.Condition(Part.OdrStarted)}) AND m.enterprise IS NOT NULL");
        sql.Sql = $"SELECT DISTINCT m.enterprise {From} WHERE {string.Join(" AND ", sql.conditions)}";
        return sql;
    }

    public static FigureSql List(FigureQuestion question, Part part, long? before, int limit, string position)
    {
        var sql = new FigureSql(question, position);
        sql.conditions.Add($"({PartSql.Condition(part)})");
        if (before is { } seq)
        {
            sql.Add("m.seq < {0}", seq);
        }

        sql.values.Add(limit);
        sql.Sql = $"SELECT {MatterColumns.Selected} {From} WHERE {string.Join(" AND ", sql.conditions)} ORDER BY m.seq DESC LIMIT ${sql.values.Count}";
        return sql;
    }

    /// <summary>A list within commas: one text for any number of bodies, and nothing between two commas is no body.</summary>
    private static string List(ImmutableArray<string> bodies) => bodies.IsEmpty ? "," : $",{string.Join(',', bodies)},";

    private static string KeyOf(FigureKey key) => key switch
    {
        FigureKey.District => "COALESCE(substr(m.street, 1, 6), '')",
        FigureKey.Street => "COALESCE(m.street, '')",
        FigureKey.Holder => "COALESCE(m.holder, '')",
        FigureKey.Field => "COALESCE(m.field, m.holder, '')",
        FigureKey.Source => "CAST(m.source AS text)",
        _ => "''",
    };

    private void AddDivision(DivisionRange division)
    {
        if (!division.IsEverywhere)
        {
            Add("m.street >= {0}", division.Code);
            Add("m.street < {0}", division.End);
        }
    }

    private void AddKinds(FigureQuestion question)
    {
        if (question.Unplaced)
        {
            conditions.Add("m.street IS NULL");
        }

        if (question.WithoutConfidential)
        {
            conditions.Add(MatterColumns.NotConfidential);
        }

        if (question.Kind is { } kind)
        {
            Add("m.kind = {0}", (long)kind);
        }

        if (question.Source is { } source)
        {
            Add("m.source = {0}", (long)source);
        }
    }

    private void Add(string condition, SqlValue value)
    {
        values.Add(value);
        conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, "$" + values.Count.ToString(CultureInfo.InvariantCulture)));
    }
}
