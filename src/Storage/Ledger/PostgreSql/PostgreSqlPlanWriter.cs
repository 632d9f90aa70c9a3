using Npgsql;
using Oversight.Grains.Vault;
using Oversight.Storage.Ledger.Planning;

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
          street = c.street, summary = c.summary, handler = c.handler, receipt_hash = c.receipt_hash
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) c({PlanColumns.MatterNames})
        WHERE m.seq = c.seq
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

    private static readonly InsertedTable<GramRow> AddedPairs = new(
        "name_gram", "gram, enterprise, street", rows => rows.Text(row => row.Gram).Integer(row => row.Enterprise).Text(row => row.Street));

    private static readonly InsertedTable<SealedPerson> People = new(
        "vault",
        "reference, key_version, wrapped_key, ciphertext",
        rows => rows.Text(row => row.Reference).Integer(row => row.KeyVersion).Bytes(row => row.WrappedKey).Bytes(row => row.Ciphertext));

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
        await WriteReadSideAsync(connection, batch, plan);
        await People.WriteAsync(connection, batch, plan.People);
        batch.Add("COMMIT");
        await batch.ExecuteNonQueryAsync();
    }

    private static async Task WriteReadSideAsync(NpgsqlConnection connection, NpgsqlBatch batch, BatchPlan plan)
    {
        await NewMatters.WriteAsync(connection, batch, [.. plan.Matters.Where(matter => matter.IsNew)]);
        Change(batch, ChangedMatters, [.. plan.Matters.Where(matter => !matter.IsNew)], PlanColumns.Matter);
        Change(batch, Enterprises, plan.Enterprises, PlanColumns.Enterprise);
        Change(batch, Divisions, plan.Divisions, rows => rows.Text(row => row.Code).Text(row => row.Name));
        Change(batch, Counts, plan.Names.Counts, rows => rows.Text(row => row.Key).Integer(row => row.Value));

        // A pair that goes and comes again (the street changed) must go first: it cannot be copied ahead of the batch.
        Change(batch, RemovedPairs, plan.Names.Removed, rows => rows.Text(row => row.Gram).Integer(row => row.Enterprise));
        await AddedPairs.WriteAsync(connection, batch, plan.Names.Added, mayCopy: plan.Names.Removed.Count == 0);
    }

    private static void Change<TRow>(NpgsqlBatch batch, string sql, IReadOnlyCollection<TRow> rows, Func<Columns<TRow>, Columns<TRow>> columns)
    {
        if (rows.Count > 0)
        {
            batch.Add(sql, columns(new(rows)).Parameters);
        }
    }
}
