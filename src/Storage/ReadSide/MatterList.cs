using System.Globalization;
using Oversight.Grains.Matters;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

/// <summary>
/// One query for one combination of filters. The rows come in the order of an index in every case: of the enterprise, the
/// handler or the street when there is one, of the open matters when only those are asked for, else of all; the other filters
/// are checked on the way.
/// </summary>
internal sealed class MatterList
{
    private readonly List<string> conditions = [];
    private readonly List<SqlValue> values = [];

    private MatterList(MatterSearch search, int limit)
    {
        if (search.After is not null)
        {
            Add("m.seq < {0}", Cursor.Read('m', 1, search.After)[0]);
        }

        AddText("m.enterprise = {0}", search.Enterprise);
        AddText("m.handler = {0}", search.Handler);
        AddDivision(new(search.Division, search.Unplaced && search.Division.Length > 0));
        if (search.Kind is { } kind)
        {
            Add("m.kind = {0}", (long)kind);
        }

        if (search.Status is { } status)
        {
            // Said literally, this is what lets the engine use the index of open matters.
            Add(status == MatterStatus.Closed ? "m.status = {0}" : "m.status <> 2 AND m.status = {0}", (long)status);
        }

        if (search.WithoutConfidential)
        {
            conditions.Add(MatterColumns.NotConfidential);
        }

        var where = conditions.Count == 0 ? string.Empty : "WHERE " + string.Join(" AND ", conditions);
        values.Add(limit);
        Sql = $"SELECT {MatterColumns.Selected} FROM matter m {where} ORDER BY m.seq DESC LIMIT ${values.Count}";
    }

    public string Sql { get; }

    public SqlValue[] Values => [.. values];

    public static MatterList Of(MatterSearch search, int limit) => new(search, limit);

    private void AddDivision(DivisionRange division)
    {
        if (division.IsStreet)
        {
            Add("m.street = {0}", division.Code);
        }
        else if (!division.IsEverywhere)
        {
            // As an expression, so that the engine walks down the newest and does not sort a whole district.
            values.Add(division.Code);
            values.Add(division.End);
            var unplaced = division.Unplaced ? " OR m.street IS NULL" : string.Empty;
            conditions.Add($"((m.street || '' >= ${values.Count - 1} AND m.street || '' < ${values.Count}){unplaced})");
        }
    }

    private void AddText(string condition, string? value)
    {
        if (value is not null)
        {
            Add(condition, value);
        }
    }

    private void Add(string condition, SqlValue value)
    {
        values.Add(value);
        conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, "$" + values.Count.ToString(CultureInfo.InvariantCulture)));
    }
}
