using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

internal static class MatterColumns
{
    public const string Selected =
        """
        m.seq, m.id, m.number, m.kind, m.status, m.outcome, m.enterprise, m.enterprise_name, m.street, m.summary,
        m.received_at, m.closed_at, m.handler, m.receipt_hash, m.version
        """;

    public static (long Seq, MatterRow Row) Read(ISqlRow row) => (row.Long(0), new()
    {
        Id = row.Text(1),
        Number = row.Text(2),
        Kind = (MatterKind)row.Integer(3),
        Status = (MatterStatus)row.Integer(4),
        Outcome = (MatterOutcome?)row.OptionalInteger(5),
        Enterprise = row.OptionalText(6),
        EnterpriseName = row.OptionalText(7),
        Street = row.OptionalText(8),
        Summary = row.Text(9),
        ReceivedAt = Instant.FromMicroseconds(row.Long(10)),
        ClosedAt = row.OptionalLong(11) is { } closed ? Instant.FromMicroseconds(closed) : null,
        Handler = row.OptionalText(12),
        ReceiptHash = row.OptionalText(13),
        Version = row.Integer(14),
    });
}
