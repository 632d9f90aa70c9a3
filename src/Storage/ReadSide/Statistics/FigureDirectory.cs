using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Matters;
using Oversight.Grains.Statistics;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide.Statistics;

/// <summary>Counts by one query over the read side's rows.</summary>
internal sealed class FigureDirectory(ISqlReader sql) : IFigureDirectory
{
    private const char ListName = 's';
    private const int FirstSum = 2;

    public async Task<IReadOnlyList<FigureRow>> CountAsync(FigureQuestion question, FigureKey key, CancellationToken cancellation = default)
    {
        var query = FigureSql.Count(question, key, sql.Position);
        return await sql.QueryAsync(query.Sql, row => Read(row, key), cancellation, query.Values);
    }

    public async Task<IReadOnlyList<string>> OdrEnterprisesAsync(FigureQuestion question, CancellationToken cancellation = default)
    {
        var query = FigureSql.OdrEnterprises(question, sql.Position);
        return await sql.QueryAsync(query.Sql, row => row.Text(0), cancellation, query.Values);
    }

    public async Task<MatterPage> ListAsync(FigureQuestion question, Part part, int first, string? after, CancellationToken cancellation = default)
    {
        var query = FigureSql.List(question, part, after is null ? null : Cursor.Read(ListName, 1, after)[0], first + 1, sql.Position);
        var rows = await sql.QueryAsync(query.Sql, MatterColumns.Read, cancellation, query.Values);
        var page = rows.Take(first).ToImmutableArray();
        return new([.. page.Select(item => item.Row)], page.Length == 0 ? null : Cursor.Write(ListName, page[^1].Seq), rows.Count > first);
    }

    private static FigureRow Read(ISqlRow row, FigureKey key)
    {
        var text = row.Text(0);
        var name = key == FigureKey.Source ? ((Source)int.Parse(text, CultureInfo.InvariantCulture)).ToString() : text;
        return new(name, (MatterKind)row.Integer(1), new(Enumerable.Range(FirstSum, Parts.All.Length).Select(row.Long)));
    }
}
