using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Responses.Contacts;
using Oversight.Grains.Subjects;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.ReadSide;

namespace Oversight.Storage.Ledger.PostgreSql;

/// <summary>Which value of a plan's row stands in which column.</summary>
internal static class PlanColumns
{
    public const string MatterNames =
        "seq, received_at, closed_at, version, kind, status, outcome, id, number, enterprise, enterprise_name, street, summary, handler, receipt_hash, "
        + "stage, due_at, alarm_at, alarm, provisional, holder, offered_to, split_from, reporter, identity_asked, source, field";

    public const string FiguresNames =
        "seq, first_due, first_end, first_done, close_due, close_end, accepted, mediated, recovered, satisfaction, odr";

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
        .Text(row => row.Row.ReceiptHash)
        .Small(row => (short)row.Row.Stage)
        .OptionalLong(row => row.Row.DueAt is { } due ? Instant.ToMicroseconds(due) : null)
        .OptionalLong(row => row.Row.AlarmAt is { } alarm ? Instant.ToMicroseconds(alarm) : null)
        .Small(row => (short)row.Row.Alarm)
        .Small(row => row.Row.Provisional ? (short)1 : (short)0)
        .Text(row => row.Row.Holder)
        .Text(row => row.Row.OfferedTo)
        .Text(row => row.Row.SplitFrom)
        .Text(row => row.Row.Reporter)
        .Small(row => row.Row.IdentityAsked ? (short)1 : (short)0)
        .Small(row => (short)row.Row.Source)
        .Text(row => row.Row.Field);

    public static Columns<FiguresChange> Figures(Columns<FiguresChange> rows) => rows
        .Long(row => row.Seq)
        .OptionalLong(row => Instant.ToMicroseconds(row.Row.FirstDue))
        .OptionalLong(row => Instant.ToMicroseconds(row.Row.FirstEnd))
        .Small(row => row.Row.FirstDone ? (short)1 : (short)0)
        .OptionalLong(row => Instant.ToMicroseconds(row.Row.CloseDue))
        .OptionalLong(row => Instant.ToMicroseconds(row.Row.CloseEnd))
        .OptionalSmall(row => row.Row.Accepted is { } accepted ? accepted ? (short)1 : (short)0 : null)
        .Small(row => row.Row.Mediated ? (short)1 : (short)0)
        .OptionalLong(row => row.Row.RecoveredFen)
        .OptionalSmall(row => (short?)row.Row.Satisfaction)
        .Small(row => (short)row.Row.Odr);

    public static Columns<ResponseChange> Response(Columns<ResponseChange> rows) => rows
        .Long(row => row.Seq)
        .Text(row => row.Row.Id)
        .Text(row => row.Row.Campaign)
        .Integer(row => row.Row.Wave)
        .Small(row => (short)row.Row.Status)
        .Small(row => (short)row.Row.Mode)
        .Text(row => row.Row.Language)
        .Text(row => row.Row.Stratum)
        .Text(row => row.Row.Street)
        .Text(row => row.Row.Enterprise)
        .OptionalInteger(row => row.Row.Invitation);

    public static Columns<NoticeChange> Notice(Columns<NoticeChange> rows) => rows
        .Long(row => row.Seq)
        .Integer(row => row.Row.Version)
        .Text(row => row.Row.Recipient)
        .Long(row => Instant.ToMicroseconds(row.Row.At))
        .Small(row => (short)row.Row.Level)
        .Text(row => row.Row.Rule)
        .Long(row => Instant.ToMicroseconds(row.Row.Due))
        .Text(row => row.Row.Officer);

    public static Columns<ContactRow> Contact(Columns<ContactRow> rows) => rows
        .Text(row => row.Campaign)
        .Integer(row => row.Wave)
        .Integer(row => row.Number)
        .Integer(row => row.Attempts)
        .Text(row => row.Stratum)
        .Small(row => (short)row.Outcome)
        .Text(row => row.By)
        .Long(row => Instant.ToMicroseconds(row.At));

    public static Columns<EnterpriseChange> Enterprise(Columns<EnterpriseChange> rows) => rows
        .Integer(row => row.Id)
        .Integer(row => row.Row.Version)
        .Text(row => row.Row.Code)
        .Text(row => row.Row.Name)
        .Text(row => row.Now.Entry.Folded)
        .Text(row => row.Row.Street)
        .Text(row => row.Row.Address)
        .Text(row => row.Row.IdentifiedAs);

    public static Columns<QuestionnaireRow> Questionnaire(Columns<QuestionnaireRow> rows) => rows
        .Text(row => row.Id)
        .Integer(row => row.StreamVersion)
        .Text(QuestionnaireColumns.Title)
        .Text(row => row.DefaultLanguage)
        .Text(row => row.Languages)
        .Integer(row => row.Questions)
        .Integer(row => row.Revision)
        .Integer(row => row.Published)
        .Integer(row => row.PublishedRevision)
        .Small(row => row.Retired ? (short)1 : (short)0)
        .Long(row => Instant.ToMicroseconds(row.ChangedAt))
        .Text(row => row.ChangedBy);

    public static Columns<QuestionnaireVersionRow> QuestionnaireVersion(Columns<QuestionnaireVersionRow> rows) => rows
        .Text(row => row.Questionnaire)
        .Integer(row => row.Version)
        .Integer(row => row.Revision)
        .Text(row => row.Hash)
        .Text(row => row.Text)
        .Long(row => Instant.ToMicroseconds(row.At))
        .Text(row => row.By);
}
