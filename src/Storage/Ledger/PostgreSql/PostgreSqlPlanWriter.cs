using Npgsql;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;
using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Ledger.PostgreSql;

/// <summary>Writes a plan and commits it, in one round trip: the rows travel as arrays.</summary>
internal static class PostgreSqlPlanWriter
{
    private const string Head = "UPDATE ledger_head SET position = $1, hash = $2, at = $3, subjects = $4";

    private const string Records =
        """
        INSERT INTO record (position, version, at, command_hash, stream, type, data, actor, command, digest, subjects, hash)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """;

    private const string NewSubjects =
        """
        INSERT INTO subject (id, key, head,
          government_received, government_open, government_closed, legislature_received, legislature_open, legislature_closed,
          media_received, media_open, media_closed, consumers_received, consumers_open, consumers_closed)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """;

    private const string Subjects =
        """
        UPDATE subject s SET head = c.head,
          government_received = s.government_received + c.g1, government_open = s.government_open + c.g2, government_closed = s.government_closed + c.g3,
          legislature_received = s.legislature_received + c.l1, legislature_open = s.legislature_open + c.l2, legislature_closed = s.legislature_closed + c.l3,
          media_received = s.media_received + c.m1, media_open = s.media_open + c.m2, media_closed = s.media_closed + c.m3,
          consumers_received = s.consumers_received + c.c1, consumers_open = s.consumers_open + c.c2, consumers_closed = s.consumers_closed + c.c3
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) c(id, head, g1, g2, g3, l1, l2, l3, m1, m2, m3, c1, c2, c3)
        WHERE s.id = c.id
        """;

    private const string Feed = "INSERT INTO feed (subject_id, number, position) SELECT * FROM unnest($1, $2, $3)";

    private const string NewMatters =
        """
        INSERT INTO matter (seq, received_at, closed_at, version, kind, status, outcome, id, number, enterprise, enterprise_name, street, summary, handler, receipt_hash)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """;

    private const string Matters =
        """
        UPDATE matter m SET received_at = c.received_at, closed_at = c.closed_at, version = c.version, kind = c.kind, status = c.status,
          outcome = c.outcome, id = c.id, number = c.number, enterprise = c.enterprise, enterprise_name = c.enterprise_name,
          street = c.street, summary = c.summary, handler = c.handler, receipt_hash = c.receipt_hash
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
          c(seq, received_at, closed_at, version, kind, status, outcome, id, number, enterprise, enterprise_name, street, summary, handler, receipt_hash)
        WHERE m.seq = c.seq
        """;

    private const string Enterprises =
        """
        INSERT INTO enterprise (id, version, code, name, folded, street, address, identified_as)
        SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, code = excluded.code, name = excluded.name,
          folded = excluded.folded, street = excluded.street, address = excluded.address, identified_as = excluded.identified_as
        """;

    private const string RemovedGrams =
        "DELETE FROM name_gram g USING unnest($1, $2) c(gram, enterprise) WHERE g.gram = c.gram AND g.enterprise = c.enterprise";

    private const string AddedGrams = "INSERT INTO name_gram (gram, enterprise, street) SELECT * FROM unnest($1, $2, $3)";

    private const string GramCounts =
        """
        INSERT INTO gram AS g (gram, count) SELECT * FROM unnest($1, $2)
        ON CONFLICT (gram) DO UPDATE SET count = g.count + excluded.count
        """;

    private const string Divisions =
        "INSERT INTO division (code, name) SELECT * FROM unnest($1, $2) ON CONFLICT (code) DO UPDATE SET name = excluded.name";

    private const string People =
        "INSERT INTO vault (reference, key_version, wrapped_key, ciphertext) SELECT * FROM unnest($1, $2, $3, $4)";

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
        AddLedger(batch, plan);
        AddReadSide(batch, plan);
        Add(batch, People, plan.People, rows => rows
            .Text(row => row.Reference).Integer(row => row.KeyVersion).Bytes(row => row.WrappedKey).Bytes(row => row.Ciphertext));
        batch.Add("COMMIT");
        await batch.ExecuteNonQueryAsync();
    }

    private static void AddLedger(NpgsqlBatch batch, BatchPlan plan)
    {
        Add(batch, Records, plan.Records, rows => rows
            .Long(row => row.Record.Position).Integer(row => row.Record.Version).Long(row => row.Record.At).Long(row => row.CommandHash)
            .Text(row => row.Record.Stream).Text(row => row.Record.Type).Text(row => row.Record.Data).Text(row => row.Record.Actor)
            .Text(row => row.Record.Command).Text(row => row.Record.Digest).Text(row => row.Record.Subjects).Bytes(row => row.Record.Hash));
        Add(batch, NewSubjects, [.. plan.Subjects.Where(subject => subject.IsNew)], rows => Tallies(
            rows.Integer(row => row.Id).Text(row => row.Key).Integer(row => (int)row.Head)));
        Add(batch, Subjects, [.. plan.Subjects.Where(subject => !subject.IsNew)], rows => Tallies(
            rows.Integer(row => row.Id).Integer(row => (int)row.Head)));
        Add(batch, Feed, plan.Feed, rows => rows.Integer(row => row.SubjectId).Integer(row => (int)row.Number).Long(row => row.Position));
    }

    private static void AddReadSide(NpgsqlBatch batch, BatchPlan plan)
    {
        Add(batch, NewMatters, [.. plan.Matters.Where(matter => matter.IsNew)], Matter);
        Add(batch, Matters, [.. plan.Matters.Where(matter => !matter.IsNew)], Matter);
        Add(batch, Enterprises, plan.Enterprises, rows => rows
            .Integer(row => row.Id).Integer(row => row.Row.Version).Text(row => row.Row.Code).Text(row => row.Row.Name)
            .Text(row => row.Now.Folded).Text(row => row.Row.Street).Text(row => row.Row.Address).Text(row => row.Row.IdentifiedAs));
        Add(batch, RemovedGrams, plan.Names.Removed, rows => rows.Text(row => row.Gram).Integer(row => row.Enterprise));
        Add(batch, AddedGrams, plan.Names.Added, rows => rows.Text(row => row.Gram).Integer(row => row.Enterprise).Text(row => row.Street));
        Add(batch, GramCounts, plan.Names.Counts, rows => rows.Text(row => row.Key).Integer(row => row.Value));
        Add(batch, Divisions, plan.Divisions, rows => rows.Text(row => row.Code).Text(row => row.Name));
    }

    private static Columns<MatterChange> Matter(Columns<MatterChange> rows) => rows
        .Long(row => row.Seq)
        .Long(row => Instant.ToMicroseconds(row.Row.ReceivedAt))
        .OptionalLong(row => row.Row.ClosedAt is { } closed ? Instant.ToMicroseconds(closed) : null)
        .Integer(row => row.Row.Version)
        .Integer(row => (int)row.Row.Kind)
        .Integer(row => (int)row.Row.Status)
        .OptionalInteger(row => (int?)row.Row.Outcome)
        .Text(row => row.Row.Id)
        .Text(row => row.Row.Number)
        .Text(row => row.Row.Enterprise)
        .Text(row => row.Row.EnterpriseName)
        .Text(row => row.Row.Street)
        .Text(row => row.Row.Summary)
        .Text(row => row.Row.Handler)
        .Text(row => row.Row.ReceiptHash);

    private static Columns<SubjectChange> Tallies(Columns<SubjectChange> rows)
    {
        foreach (var channel in Enum.GetValues<Channel>())
        {
            rows.Integer(row => row.Delta[channel].Received).Integer(row => row.Delta[channel].Open).Integer(row => row.Delta[channel].Closed);
        }

        return rows;
    }

    private static void Add<TRow>(NpgsqlBatch batch, string sql, IReadOnlyCollection<TRow> rows, Func<Columns<TRow>, Columns<TRow>> columns)
    {
        if (rows.Count > 0)
        {
            batch.Add(sql, columns(new(rows)).Parameters);
        }
    }
}
