using System.Globalization;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

/// <summary>
/// Writes the query of a route. Limits are written out, so that a planner knows how few rows are wanted; the values stand in
/// the order of the text.
/// </summary>
internal sealed class SearchSql
{
    private const string Listed =
        """
        SELECT e.id, s.received, e.code, e.name, e.street,
          s.government_received, s.government_open, s.government_closed, s.legislature_received, s.legislature_open, s.legislature_closed,
          s.media_received, s.media_open, s.media_closed, s.consumers_received, s.consumers_open, s.consumers_closed
        """;

    private readonly List<SqlValue> values = [];
    private readonly List<string> conditions = [];
    private readonly string position;
    private readonly SearchRoute route;

    private SearchSql(SearchRoute route, string position)
    {
        this.route = route;
        this.position = position;
        AddGram();
        AddDivision();
        AddContains();
    }

    private string Id => route.Gram is null ? "c.id" : "c.enterprise";

    private string Candidates =>
        $"SELECT {(route.IsCharacter ? "DISTINCT " : string.Empty)}{Id} AS id FROM {Tables} {Where}";

    private string Tables => route switch
    {
        { Gram: null } => "enterprise c",
        { Contains: null } => "name_gram c",
        _ => "name_gram c CROSS JOIN enterprise x",
    };

    private string Where => conditions.Count == 0 ? string.Empty : "WHERE " + string.Join(" AND ", conditions);

    /// <summary>How many the route finds, counting no further than the cap.</summary>
    public static (string Sql, SqlValue[] Values) Count(SearchRoute route, string position, int cap)
    {
        var query = new SearchSql(route, position);
        return ($"SELECT count(*) FROM ({query.Candidates} LIMIT {cap}) q", [.. query.values]);
    }

    /// <summary>The next page in the order of ids.</summary>
    public static (string Sql, SqlValue[] Values) ById(SearchRoute route, string position, int limit, long after)
    {
        var query = new SearchSql(route, position);
        query.Add($"{query.Id} > {{0}}", after);

        // As an expression, the order is no reason to prefer the index that has it over the one that finds the division.
        var order = route.Gathers ? $"{query.Id} + 0" : query.Id;
        if (route.IsCharacter)
        {
            order = "id";
        }

        return (
            $"{Listed} FROM ({query.Candidates} ORDER BY {order} LIMIT {limit}) q CROSS JOIN enterprise e CROSS JOIN subject s "
                + "WHERE e.id = q.id AND s.id = q.id ORDER BY e.id",
            [.. query.values]);
    }

    /// <summary>
    /// The next page in the order of matters received, most first. The tallies of all that the route finds are looked at, their
    /// names only of the page.
    /// </summary>
    public static (string Sql, SqlValue[] Values) ByReceived(SearchRoute route, string position, int limit, (long Received, long Id)? after)
    {
        var query = new SearchSql(route, position);
        var beyond = string.Empty;
        if (after is { } last)
        {
            beyond = $"AND (t.received < {query.Next(last.Received)} OR (t.received = {query.Next(last.Received)} AND t.id > {query.Next(last.Id)}))";
        }

        return (
            $"{Listed} FROM (SELECT t.id FROM ({query.Candidates}) c CROSS JOIN subject t WHERE t.id = c.id {beyond} "
                + $"ORDER BY t.received DESC, t.id LIMIT {limit}) q CROSS JOIN enterprise e CROSS JOIN subject s "
                + "WHERE e.id = q.id AND s.id = q.id ORDER BY s.received DESC, s.id",
            [.. query.values]);
    }

    private void AddGram()
    {
        if (route is { IsCharacter: true, Gram: { } character })
        {
            // Every pair that begins with the character: whatever comes second sorts before the last code point.
            Add("c.gram >= {0}", character);
            Add("c.gram < {0}", character + char.ConvertFromUtf32(0x10FFFF));
        }
        else if (route.Gram is { } pair)
        {
            Add("c.gram = {0}", pair);
        }
    }

    private void AddDivision()
    {
        if (route.Division.IsEverywhere)
        {
            return;
        }

        if (route.Division.IsStreet)
        {
            Add("c.street = {0}", route.Division.Code);
            return;
        }

        var street = route.Gathers ? "c.street" : "c.street || ''";
        var unplaced = route.Division.Unplaced ? $" OR {(route.Gram is null ? "c.street IS NULL" : "c.street = ''")}" : string.Empty;
        conditions.Add($"(({street} >= {Next(route.Division.Code)} AND {street} < {Next(route.Division.End)}){unplaced})");
    }

    private void AddContains()
    {
        if (route.Contains is not { } text)
        {
            return;
        }

        if (route.Gram is null)
        {
            Add(position + "(c.folded, {0}) > 0", text);
        }
        else
        {
            Add("x.id = c.enterprise AND " + position + "(x.folded, {0}) > 0", text);
        }
    }

    private void Add(string condition, SqlValue value) =>
        conditions.Add(string.Format(CultureInfo.InvariantCulture, condition, Next(value)));

    private string Next(SqlValue value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${values.Count}");
    }
}
