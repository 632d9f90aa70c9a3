using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Statistics;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide.Statistics;

internal static class FiguresColumns
{
    public const string Selected =
        """
        f.seq, f.first_due, f.first_end, f.first_done, f.close_due, f.close_end, f.accepted, f.mediated, f.recovered, f.satisfaction, f.odr
        """;

    public static (long Seq, CaseFigures Row) Read(ISqlRow row) => (row.Long(0), new()
    {
        FirstDue = Time(row, 1),
        FirstEnd = Time(row, 2),
        FirstDone = row.Integer(3) != 0,
        CloseDue = Time(row, 4),
        CloseEnd = Time(row, 5),
        Accepted = row.OptionalInteger(6) is { } accepted ? accepted != 0 : null,
        Mediated = row.Integer(7) != 0,
        RecoveredFen = row.OptionalLong(8),
        Satisfaction = (Satisfaction?)row.OptionalInteger(9),
        Odr = (OdrResult)row.Integer(10),
    });

    private static DateTimeOffset? Time(ISqlRow row, int column) => row.OptionalLong(column) is { } at ? Instant.FromMicroseconds(at) : null;
}
