using System.Collections.Immutable;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Subjects;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

/// <summary>Lists enterprises by name and division, a page at a time.</summary>
internal sealed class EnterpriseSearcher(ISqlReader sql)
{
    private readonly SearchPlanner planner = new(sql);

    public void Forget() => planner.Forget();

    /// <exception cref="InvalidInputException">The cursor is not one of this list, or the text is not well-formed.</exception>
    public async Task<EnterprisePage> SearchAsync(EnterpriseSearch search, CancellationToken cancellation)
    {
        var after = search.After is null ? null : Cursor.Read(ListOf(search.Order), search.Order == EnterpriseOrder.ReceivedDesc ? 2 : 1, search.After);
        var plan = await planner.PlanAsync(Fold(search.Text), new(search.Division, search.Unplaced && search.Division.Length > 0));
        if (plan.Route is null)
        {
            return new([], 0, false);
        }

        var (text, values) = search.Order == EnterpriseOrder.ReceivedDesc
            ? SearchSql.ByReceived(plan.Route, sql.Position, search.First + 1, after is null ? null : (after[0], after[1]))
            : SearchSql.ById(plan.Route, sql.Position, search.First + 1, after?[0] ?? 0);
        var rows = await sql.QueryAsync(text, row => Read(row, search.Order), cancellation, values);
        return new([.. rows.Take(search.First)], plan.Total, rows.Count > search.First);
    }

    private static char ListOf(EnterpriseOrder order) => order == EnterpriseOrder.ReceivedDesc ? 'p' : 'e';

    private static string Fold(string? text)
    {
        if (text is null)
        {
            return string.Empty;
        }

        try
        {
            return NameGrams.Fold(text).Trim();
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair is no character and cannot be normalised.
            throw new InvalidInputException("text", text, "well-formed Unicode");
        }
    }

    private static EnterpriseListing Read(ISqlRow row, EnterpriseOrder order) => new(
        row.Text(2),
        row.Text(3),
        row.OptionalText(4),
        new(Tally(row, 5), Tally(row, 8), Tally(row, 11), Tally(row, 14)),
        order == EnterpriseOrder.ReceivedDesc ? Cursor.Write('p', row.Long(1), row.Long(0)) : Cursor.Write('e', row.Long(0)));

    private static ChannelTally Tally(ISqlRow row, int column) => new(row.Integer(column), row.Integer(column + 1), row.Integer(column + 2));
}
