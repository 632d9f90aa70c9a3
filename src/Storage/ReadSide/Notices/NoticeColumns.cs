using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Notices;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide.Notices;

internal static class NoticeColumns
{
    public const string Selected = "n.seq, n.version, n.recipient, n.at, n.level, n.rule, n.due, n.officer";

    public static (long Seq, NoticeRow Row) Read(ISqlRow row) => (row.Long(0), new()
    {
        Version = row.Integer(1),
        Recipient = row.Text(2),
        At = Instant.FromMicroseconds(row.Long(3)),
        Level = (AlarmLevel)row.Integer(4),
        Rule = row.Text(5),
        Due = Instant.FromMicroseconds(row.Long(6)),
        Officer = row.OptionalText(7),
    });
}
