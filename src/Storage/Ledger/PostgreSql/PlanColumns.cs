using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;
using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Ledger.PostgreSql;

/// <summary>Which value of a plan's row stands in which column.</summary>
internal static class PlanColumns
{
    public const string MatterNames =
        "seq, received_at, closed_at, version, kind, status, outcome, id, number, enterprise, enterprise_name, street, summary, handler, receipt_hash";

    public static Columns<PlannedRecord> Record(Columns<PlannedRecord> rows) => rows
        .Long(row => row.Record.Position)
        .Integer(row => row.Record.Version)
        .Long(row => row.Record.At)
        .Long(row => row.CommandHash)
        .Text(row => row.Record.Stream)
        .Text(row => row.Record.Type)
        .Text(row => row.Record.Data)
        .Text(row => row.Record.Actor)
        .Text(row => row.Record.Command)
        .Text(row => row.Record.Digest)
        .Text(row => row.Record.Subjects)
        .Bytes(row => row.Record.Hash);

    public static Columns<SubjectChange> Subject(Columns<SubjectChange> rows)
    {
        rows.Integer(row => row.Id).Integer(row => (int)row.Head);
        foreach (var channel in Enum.GetValues<Channel>())
        {
            rows.Integer(row => row.Delta[channel].Received).Integer(row => row.Delta[channel].Open).Integer(row => row.Delta[channel].Closed);
        }

        return rows;
    }

    public static Columns<MatterChange> Matter(Columns<MatterChange> rows) => rows
        .Long(row => row.Seq)
        .Long(row => Instant.ToMicroseconds(row.Row.ReceivedAt))
        .OptionalLong(row => row.Row.ClosedAt is { } closed ? Instant.ToMicroseconds(closed) : null)
        .Integer(row => row.Row.Version)
        .Small(row => (short)row.Row.Kind)
        .Small(row => (short)row.Row.Status)
        .OptionalSmall(row => (short?)row.Row.Outcome)
        .Text(row => row.Row.Id)
        .Text(row => row.Row.Number)
        .Text(row => row.Row.Enterprise)
        .Text(row => row.Row.EnterpriseName)
        .Text(row => row.Row.Street)
        .Text(row => row.Row.Summary)
        .Text(row => row.Row.Handler)
        .Text(row => row.Row.ReceiptHash);

    public static Columns<EnterpriseChange> Enterprise(Columns<EnterpriseChange> rows) => rows
        .Integer(row => row.Id)
        .Integer(row => row.Row.Version)
        .Text(row => row.Row.Code)
        .Text(row => row.Row.Name)
        .Text(row => row.Now.Entry.Folded)
        .Text(row => row.Row.Street)
        .Text(row => row.Row.Address)
        .Text(row => row.Row.IdentifiedAs);
}
