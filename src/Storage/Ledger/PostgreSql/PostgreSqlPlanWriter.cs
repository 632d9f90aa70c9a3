using Npgsql;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Ledger;
using Oversight.Grains.Vault;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.ReadSide;

namespace Oversight.Storage.Ledger.PostgreSql;

/// <summary>Writes a plan and commits it: in one round trip, in which the rows travel as arrays; large tables are copied before.</summary>
internal static class PostgreSqlPlanWriter
{
    private const string Head = "UPDATE ledger_head SET position = $1, hash = $2, at = $3, subjects = $4";

    private const string ChangedSubjects =
        """
        UPDATE subject s SET head = c.head,
          government_received = s.government_received + c.g1, government_open = s.government_open + c.g2, government_closed = s.government_closed + c.g3,
          legislature_received = s.legislature_received + c.l1, legislature_open = s.legislature_open + c.l2, legislature_closed = s.legislature_closed + c.l3,
          media_received = s.media_received + c.m1, media_open = s.media_open + c.m2, media_closed = s.media_closed + c.m3,
          consumers_received = s.consumers_received + c.c1, consumers_open = s.consumers_open + c.c2, consumers_closed = s.consumers_closed + c.c3
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) c(id, head, g1, g2, g3, l1, l2, l3, m1, m2, m3, c1, c2, c3)
        WHERE s.id = c.id
        """;

    private const string ChangedMatters =
        $"""
        UPDATE matter m SET received_at = c.received_at, closed_at = c.closed_at, version = c.version, kind = c.kind, status = c.status,
          outcome = c.outcome, id = c.id, number = c.number, enterprise = c.enterprise, enterprise_name = c.enterprise_name,
          street = c.street, summary = c.summary, handler = c.handler, receipt_hash = c.receipt_hash,
          stage = c.stage, due_at = c.due_at, alarm_at = c.alarm_at, alarm = c.alarm, provisional = c.provisional,
          holder = c.holder, offered_to = c.offered_to,
          split_from = c.split_from, reporter = c.reporter, identity_asked = c.identity_asked, source = c.source, field = c.field
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27) c({PlanColumns.MatterNames})
        WHERE m.seq = c.seq
        """;

    private const string Figures =
        $"""
        INSERT INTO case_figures ({PlanColumns.FiguresNames})
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT (seq) DO UPDATE SET first_due = excluded.first_due, first_end = excluded.first_end, first_done = excluded.first_done,
          close_due = excluded.close_due, close_end = excluded.close_end, accepted = excluded.accepted, mediated = excluded.mediated,
          recovered = excluded.recovered, satisfaction = excluded.satisfaction, odr = excluded.odr
        """;

    private const string Enterprises =
        """
        INSERT INTO enterprise (id, version, code, name, folded, street, address, identified_as)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, code = excluded.code, name = excluded.name,
          folded = excluded.folded, street = excluded.street, address = excluded.address, identified_as = excluded.identified_as
        """;

    private const string RemovedPairs =
        "DELETE FROM name_gram g USING unnest($1, $2) c(gram, enterprise) WHERE g.gram = c.gram AND g.enterprise = c.enterprise";

    private const string Counts =
        """
        INSERT INTO gram AS g (gram, count) SELECT * FROM unnest($1, $2)
        ON CONFLICT (gram) DO UPDATE SET count = g.count + excluded.count
        """;

    private const string Divisions =
        "INSERT INTO division (code, name) SELECT * FROM unnest($1, $2) ON CONFLICT (code) DO UPDATE SET name = excluded.name";

    private const string Bodies =
        """
        INSERT INTO body (id, version, data) SELECT * FROM unnest($1, $2, $3)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, data = excluded.data
        """;

    private const string Questionnaires =
        """
        INSERT INTO questionnaire (id, stream_version, title, default_language, languages, questions, revision, published, published_revision, retired, changed_at, changed_by)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        ON CONFLICT (id) DO UPDATE SET stream_version = excluded.stream_version, title = excluded.title, default_language = excluded.default_language,
          languages = excluded.languages, questions = excluded.questions, revision = excluded.revision, published = excluded.published,
          published_revision = excluded.published_revision, retired = excluded.retired, changed_at = excluded.changed_at, changed_by = excluded.changed_by
        """;

    private const string QuestionnaireVersions =
        """
        INSERT INTO questionnaire_version (questionnaire, version, revision, hash, text, at, by_whom)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7)
        """;

    private const string Contacts =
        """
        INSERT INTO contact (campaign, wave, number, attempts, stratum, outcome, account, at)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (campaign, wave, number) DO UPDATE SET attempts = excluded.attempts, stratum = excluded.stratum,
          outcome = excluded.outcome, account = excluded.account, at = excluded.at
        """;

    private const string FinishedDrafts = "DELETE FROM response_draft d USING unnest($1) c(id) WHERE d.id = c.id";

    private const string Quotas =
        "INSERT INTO quota (key, taken) SELECT * FROM unnest($1, $2) ON CONFLICT (key) DO UPDATE SET taken = excluded.taken";

    private const string Campaigns =
        """
        INSERT INTO campaign (seq, version, stage, id, area, data) SELECT * FROM unnest($1, $2, $3, $4, $5, $6)
        ON CONFLICT (seq) DO UPDATE SET version = excluded.version, stage = excluded.stage, area = excluded.area, data = excluded.data
        """;

    private const string Waves =
        """
        INSERT INTO wave (campaign, number, version, opened_at, completed_at, invited, strata) SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (campaign, number) DO UPDATE SET version = excluded.version, opened_at = excluded.opened_at,
          completed_at = excluded.completed_at, invited = excluded.invited, strata = excluded.strata
        """;

    private static readonly InsertedTable<InvitationRow> Invitations = new(
        "invitation",
        "campaign, wave, number, token_hash, stratum, unit, enterprise, street, language, contact",
        rows => rows.Text(row => row.Campaign).Integer(row => row.Wave).Integer(row => row.Number).Text(row => row.TokenHash).Text(row => row.Stratum)
            .Text(row => row.Unit).Text(row => row.Enterprise).Text(row => row.Street).Text(row => row.Language).Text(row => row.Contact));

    private static readonly InsertedTable<PlannedRecord> Records = new(
        "record", "position, version, at, command_hash, stream, type, data, actor, command, digest, subjects, hash", PlanColumns.Record);

    private static readonly InsertedTable<SubjectChange> NewSubjects = new(
        "subject",
        "id, head, government_received, government_open, government_closed, legislature_received, legislature_open, legislature_closed, "
            + "media_received, media_open, media_closed, consumers_received, consumers_open, consumers_closed, key",
        rows => PlanColumns.Subject(rows).Text(row => row.Key));

    private static readonly InsertedTable<FeedStep> Feed = new(
        "feed", "subject_id, number, position", rows => rows.Integer(row => row.SubjectId).Integer(row => (int)row.Number).Long(row => row.Position));

    private static readonly InsertedTable<MatterChange> NewMatters = new("matter", PlanColumns.MatterNames, PlanColumns.Matter);

    private static readonly InsertedTable<NoticeChange> Notices = new("notice", "seq, version, recipient, at, level, rule, due, officer", PlanColumns.Notice);

    private static readonly InsertedTable<GramRow> AddedPairs = new(
        "name_gram", "gram, enterprise, street", rows => rows.Text(row => row.Gram).Integer(row => row.Enterprise).Text(row => row.Street));

    private static readonly InsertedTable<ResponseChange> Responses = new(
        "response", "seq, id, campaign, wave, status, mode, language, stratum, street, enterprise, invitation", PlanColumns.Response);

    private static readonly InsertedTable<SealedPerson> People = new(
        "vault",
        "reference, key_version, wrapped_key, ciphertext, name_hash, phone_hash, address_hash",
        rows => rows.Text(row => row.Reference).Integer(row => row.KeyVersion).Bytes(row => row.WrappedKey).Bytes(row => row.Ciphertext)
            .Text(row => row.Traces?.Name).Text(row => row.Traces?.Phone).Text(row => row.Traces?.Address));

    public static async Task WriteAsync(NpgsqlConnection connection, BatchPlan plan)
    {
        await using var batch = connection.CreateBatch();
        batch.Timeout = PostgreSqlLedgerStore.SecondsToAnswer;
        batch.Add(
            Head,
            new NpgsqlParameter<long> { TypedValue = plan.Head.Position },
            new NpgsqlParameter<byte[]> { TypedValue = plan.Head.Hash },
            new NpgsqlParameter<long> { TypedValue = plan.Head.At },
            new NpgsqlParameter<int> { TypedValue = (int)plan.Head.Subjects });
        await Records.WriteAsync(connection, batch, plan.Records);
        await NewSubjects.WriteAsync(connection, batch, [.. plan.Subjects.Where(subject => subject.IsNew)]);
        Change(batch, ChangedSubjects, [.. plan.Subjects.Where(subject => !subject.IsNew)], PlanColumns.Subject);
        await Feed.WriteAsync(connection, batch, plan.Feed);
        Change(batch, Quotas, plan.Quotas, rows => rows.Text(row => row.Key).Integer(row => row.Taken));
        await WriteReadSideAsync(connection, batch, plan);
        await WriteCampaignsAsync(connection, batch, plan);
        await People.WriteAsync(connection, batch, plan.People);
        batch.Add("COMMIT");
        await batch.ExecuteNonQueryAsync();
    }

    private static async Task WriteReadSideAsync(NpgsqlConnection connection, NpgsqlBatch batch, BatchPlan plan)
    {
        await NewMatters.WriteAsync(connection, batch, [.. plan.Matters.Where(matter => matter.IsNew)]);
        Change(batch, ChangedMatters, [.. plan.Matters.Where(matter => !matter.IsNew)], PlanColumns.Matter);
        Change(batch, Figures, plan.Figures, PlanColumns.Figures);
        await Notices.WriteAsync(connection, batch, plan.Notices);
        Change(batch, Enterprises, plan.Enterprises, PlanColumns.Enterprise);
        Change(batch, Divisions, plan.Divisions, rows => rows.Text(row => row.Code).Text(row => row.Name));
        Change(batch, Bodies, plan.Bodies, rows => rows.Text(row => row.Id).Integer(row => row.Version).Text(row => row.Data));
        Change(batch, Questionnaires, plan.Questionnaires, PlanColumns.Questionnaire);
        Change(batch, QuestionnaireVersions, plan.QuestionnaireVersions, PlanColumns.QuestionnaireVersion);
        await Responses.WriteAsync(connection, batch, plan.Responses);
        Change(batch, Contacts, plan.Contacts, PlanColumns.Contact);
        Change(batch, PaperColumns.InsertBatches, plan.PaperBatches, PaperColumns.Batch);
        Change(batch, PaperColumns.ChangeForms, plan.PaperForms, PaperColumns.Form);
        Change(batch, FinishedDrafts, plan.Responses, rows => rows.Text(row => row.Row.Id));
        Change(batch, Counts, plan.Names.Counts, rows => rows.Text(row => row.Key).Integer(row => row.Value));

        // A pair that goes and comes again (the street changed) must go first: it cannot be copied ahead of the batch.
        Change(batch, RemovedPairs, plan.Names.Removed, rows => rows.Text(row => row.Gram).Integer(row => row.Enterprise));
        await AddedPairs.WriteAsync(connection, batch, plan.Names.Added, mayCopy: plan.Names.Removed.Count == 0);
    }

    private static async Task WriteCampaignsAsync(NpgsqlConnection connection, NpgsqlBatch batch, BatchPlan plan)
    {
        Change(batch, Campaigns, plan.Campaigns, rows => rows.Long(row => row.Seq).Integer(row => row.Row.Version).Small(row => (short)row.Row.Stage)
            .Text(row => row.Row.Id).Text(row => row.Row.Area).Text(row => row.Data));
        Change(batch, Waves, plan.Waves, rows => rows.Text(row => row.Campaign).Integer(row => row.Number).Integer(row => row.Version)
            .Long(row => Instant.ToMicroseconds(row.OpenedAt)).OptionalLong(row => Instant.ToMicroseconds(row.CompletedAt))
            .Integer(row => row.Invited).Text(CampaignColumns.WriteStrata));
        await Invitations.WriteAsync(connection, batch, plan.Invitations);
    }

    private static void Change<TRow>(NpgsqlBatch batch, string sql, IReadOnlyCollection<TRow> rows, Func<Columns<TRow>, Columns<TRow>> columns)
    {
        if (rows.Count > 0)
        {
            batch.Add(sql, columns(new(rows)).Parameters);
        }
    }
}
