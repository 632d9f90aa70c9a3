using System.Globalization;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Procedures;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

internal static class MatterColumns
{
    public const string Selected =
        """
        m.seq, m.id, m.number, m.kind, m.status, m.outcome, m.enterprise, m.enterprise_name, m.street, m.summary,
        m.received_at, m.closed_at, m.handler, m.receipt_hash, m.version,
        m.stage, m.due_at, m.alarm_at, m.alarm, m.provisional, m.holder, m.offered_to,
        m.split_from, m.reporter, m.identity_asked, m.source, m.field
        """;

    /// <summary>How many columns <see cref="Selected"/> has.</summary>
    public const int Count = 27;

    /// <summary>The condition that leaves out the kinds that are confidential.</summary>
    public static string NotConfidential { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"m.kind NOT IN ({string.Join(", ", MatterKinds.All.Where(kind => kind.Confidential).Select(kind => (int)kind.Kind))})");

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
        Stage = (Stage)row.Integer(15),
        DueAt = row.OptionalLong(16) is { } due ? Instant.FromMicroseconds(due) : null,
        AlarmAt = row.OptionalLong(17) is { } alarm ? Instant.FromMicroseconds(alarm) : null,
        Alarm = (AlarmLevel)row.Integer(18),
        Provisional = row.Integer(19) != 0,
        Holder = row.OptionalText(20),
        OfferedTo = row.OptionalText(21),
        SplitFrom = row.OptionalText(22),
        Reporter = row.OptionalText(23),
        IdentityAsked = row.Integer(24) != 0,
        Source = (Source)row.Integer(25),
        Field = row.OptionalText(26),
    });
}
