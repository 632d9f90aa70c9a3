using Oversight.Grains.Ledger;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Ledger;

/// <summary>Reads records in one order of columns, alike on both engines.</summary>
internal static class RecordColumns
{
    public const int Count = 11;

    public const string Selected =
        "r.position, r.stream, r.version, r.type, r.data, r.actor, r.at, r.command, r.digest, r.subjects, r.hash";

    public static LedgerRecord Read(ISqlRow row) => new(
        row.Long(0),
        row.Text(1),
        row.Integer(2),
        row.Text(3),
        row.Text(4),
        row.Text(5),
        row.Long(6),
        row.Text(7),
        row.Text(8),
        row.Text(9),
        row.Bytes(10));
}
