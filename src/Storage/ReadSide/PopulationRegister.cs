using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Subjects;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

internal sealed class PopulationRegister(ISqlReader sql) : IPopulationRegister
{
    private const string Enterprises =
        "SELECT e.code, e.street FROM enterprise e WHERE e.street >= $1 AND e.street < $2 AND e.identified_as IS NULL AND LENGTH(e.code) = 18";

    private const string AllEnterprises = "SELECT e.code, e.street FROM enterprise e WHERE e.identified_as IS NULL AND LENGTH(e.code) = 18";

    private const string Complainants =
        """
        SELECT m.id, m.street, m.enterprise, m.reporter FROM matter m
        WHERE m.kind = $1 AND m.status = $2 AND m.reporter IS NOT NULL AND m.closed_at >= $3 AND m.closed_at < $4
        """;

    public async Task<IReadOnlyList<PopulationUnit>> ListEnterprisesAsync(string division, CancellationToken cancellation = default) => division.Length == 0
        ? await sql.QueryAsync(AllEnterprises, Enterprise, cancellation)
        : await sql.QueryAsync(Enterprises, Enterprise, cancellation, division, new DivisionRange(division).End);

    public async Task<IReadOnlyList<PopulationUnit>> ListComplainantsAsync(
        string division, DateOnly? from, DateOnly? to, CancellationToken cancellation = default)
    {
        var first = from is { } day ? Instant.ToMicroseconds(ChinaTime.Start(day)) : 0;
        var end = to is { } last ? Instant.ToMicroseconds(ChinaTime.Start(last.AddDays(1))) : long.MaxValue;
        var units = await sql.QueryAsync(
            Complainants,
            row => new PopulationUnit(row.Text(0), row.OptionalText(1), string.Empty, row.OptionalText(2), row.Text(3)),
            cancellation, (long)MatterKind.Complaint, (long)MatterStatus.Closed, first, end);

        // The parts of one submission share their reporter, who is asked once; about which part does not depend on the order of rows.
        return [.. units.Where(unit => division.Length == 0 || unit.Street?.StartsWith(division, StringComparison.Ordinal) == true)
            .GroupBy(unit => unit.Contact).Select(group => group.MaxBy(unit => unit.Id, StringComparer.Ordinal)!)];
    }

    private static PopulationUnit Enterprise(ISqlRow row) => new(row.Text(0), row.OptionalText(1), Sector.Of(row.Text(0)), row.Text(0));
}
