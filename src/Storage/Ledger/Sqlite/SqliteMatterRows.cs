using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Statistics;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Ledger.Sqlite;

/// <summary>Writes what the read side keeps of matters: their rows, figures and notices.</summary>
internal static class SqliteMatterRows
{
    private const string Matter =
        """
        INSERT INTO matter (seq, received_at, closed_at, version, kind, status, outcome, id, number, enterprise, enterprise_name, street, summary, handler, receipt_hash,
          stage, due_at, alarm_at, alarm, provisional, holder, offered_to, split_from, reporter, identity_asked, source, field)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (seq) DO UPDATE SET received_at = excluded.received_at, closed_at = excluded.closed_at, version = excluded.version,
          kind = excluded.kind, status = excluded.status, outcome = excluded.outcome, id = excluded.id, number = excluded.number,
          enterprise = excluded.enterprise, enterprise_name = excluded.enterprise_name, street = excluded.street,
          summary = excluded.summary, handler = excluded.handler, receipt_hash = excluded.receipt_hash,
          stage = excluded.stage, due_at = excluded.due_at, alarm_at = excluded.alarm_at, alarm = excluded.alarm,
          provisional = excluded.provisional, holder = excluded.holder, offered_to = excluded.offered_to,
          split_from = excluded.split_from, reporter = excluded.reporter, identity_asked = excluded.identity_asked,
          source = excluded.source, field = excluded.field
        """;

    private const string Figures =
        """
        INSERT INTO case_figures (seq, first_due, first_end, first_done, close_due, close_end, accepted, mediated, recovered, satisfaction, odr)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (seq) DO UPDATE SET first_due = excluded.first_due, first_end = excluded.first_end, first_done = excluded.first_done,
          close_due = excluded.close_due, close_end = excluded.close_end, accepted = excluded.accepted, mediated = excluded.mediated,
          recovered = excluded.recovered, satisfaction = excluded.satisfaction, odr = excluded.odr
        """;

    private const string Notice = "INSERT INTO notice (seq, version, recipient, at, level, rule, due, officer) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    public static void Write(SqliteSession session, BatchPlan plan)
    {
        var matters = session[Matter];
        foreach (var matter in plan.Matters)
        {
            Write(matters, matter.Seq, matter.Row);
        }

        var figures = session[Figures];
        foreach (var change in plan.Figures)
        {
            Write(figures, change.Seq, change.Row);
        }

        var notices = session[Notice];
        foreach (var (seq, row) in plan.Notices)
        {
            notices.Bind(seq).Bind(row.Version).Bind(row.Recipient).Bind(Instant.ToMicroseconds(row.At)).Bind((int)row.Level)
                .Bind(row.Rule).Bind(Instant.ToMicroseconds(row.Due)).Bind(row.Officer).Execute();
        }
    }

    private static void Write(SqliteStatement statement, long seq, MatterRow row) => statement
        .Bind(seq)
        .Bind(Instant.ToMicroseconds(row.ReceivedAt))
        .Bind(row.ClosedAt is { } closed ? Instant.ToMicroseconds(closed) : null)
        .Bind(row.Version)
        .Bind((int)row.Kind)
        .Bind((int)row.Status)
        .Bind((long?)row.Outcome)
        .Bind(row.Id)
        .Bind(row.Number)
        .Bind(row.Enterprise)
        .Bind(row.EnterpriseName)
        .Bind(row.Street)
        .Bind(row.Summary)
        .Bind(row.Handler)
        .Bind(row.ReceiptHash)
        .Bind((int)row.Stage)
        .Bind(row.DueAt is { } due ? Instant.ToMicroseconds(due) : null)
        .Bind(row.AlarmAt is { } alarm ? Instant.ToMicroseconds(alarm) : null)
        .Bind((int)row.Alarm)
        .Bind(row.Provisional ? 1 : 0)
        .Bind(row.Holder)
        .Bind(row.OfferedTo)
        .Bind(row.SplitFrom)
        .Bind(row.Reporter)
        .Bind(row.IdentityAsked ? 1 : 0)
        .Bind((int)row.Source)
        .Bind(row.Field)
        .Execute();

    private static void Write(SqliteStatement statement, long seq, CaseFigures row) => statement
        .Bind(seq)
        .Bind(Instant.ToMicroseconds(row.FirstDue))
        .Bind(Instant.ToMicroseconds(row.FirstEnd))
        .Bind(row.FirstDone ? 1 : 0)
        .Bind(Instant.ToMicroseconds(row.CloseDue))
        .Bind(Instant.ToMicroseconds(row.CloseEnd))
        .Bind(row.Accepted is { } accepted ? accepted ? 1 : 0 : (long?)null)
        .Bind(row.Mediated ? 1 : 0)
        .Bind(row.RecoveredFen)
        .Bind((long?)row.Satisfaction)
        .Bind((int)row.Odr)
        .Execute();
}
