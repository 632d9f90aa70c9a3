using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Statistics;
using Oversight.Grains.Subjects;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.ReadSide;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Ledger.Sqlite;

/// <summary>Writes a plan, row by row with prepared statements, in the transaction that the caller holds.</summary>
internal static class SqlitePlanWriter
{
    private const string Head = "UPDATE ledger_head SET position = ?, hash = ?, at = ?, subjects = ?";

    private const string Record =
        """
        INSERT INTO record (position, version, at, command_hash, stream, type, data, actor, command, digest, subjects, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private const string NewSubject =
        """
        INSERT INTO subject (head,
          government_received, government_open, government_closed, legislature_received, legislature_open, legislature_closed,
          media_received, media_open, media_closed, consumers_received, consumers_open, consumers_closed, id, key)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private const string Subject =
        """
        UPDATE subject SET head = ?,
          government_received = government_received + ?, government_open = government_open + ?, government_closed = government_closed + ?,
          legislature_received = legislature_received + ?, legislature_open = legislature_open + ?, legislature_closed = legislature_closed + ?,
          media_received = media_received + ?, media_open = media_open + ?, media_closed = media_closed + ?,
          consumers_received = consumers_received + ?, consumers_open = consumers_open + ?, consumers_closed = consumers_closed + ?
        WHERE id = ?
        """;

    private const string Feed = "INSERT INTO feed (subject_id, number, position) VALUES (?, ?, ?)";

    private const string Enterprise =
        """
        INSERT INTO enterprise (id, version, code, name, folded, street, address, identified_as) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, code = excluded.code, name = excluded.name,
          folded = excluded.folded, street = excluded.street, address = excluded.address, identified_as = excluded.identified_as
        """;

    private const string RemovedGram = "DELETE FROM name_gram WHERE gram = ? AND enterprise = ?";

    private const string AddedGram = "INSERT INTO name_gram (gram, enterprise, street) VALUES (?, ?, ?)";

    private const string GramCount =
        "INSERT INTO gram (gram, count) VALUES (?, ?) ON CONFLICT (gram) DO UPDATE SET count = count + excluded.count";

    private const string Division = "INSERT INTO division (code, name) VALUES (?, ?) ON CONFLICT (code) DO UPDATE SET name = excluded.name";

    private const string Body =
        "INSERT INTO body (id, version, data) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version, data = excluded.data";

    private const string Person = "INSERT INTO vault (reference, key_version, wrapped_key, ciphertext, name_hash, phone_hash, address_hash) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private const string Quota = "INSERT INTO quota (key, taken) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET taken = excluded.taken";

    public static void Write(SqliteSession session, BatchPlan plan)
    {
        session[Head].Bind(plan.Head.Position).Bind(plan.Head.Hash).Bind(plan.Head.At).Bind(plan.Head.Subjects).Execute();
        WriteLedger(session, plan);
        WriteReadSide(session, plan);
        var people = session[Person];
        foreach (var person in plan.People)
        {
            people.Bind(person.Reference).Bind(person.KeyVersion).Bind(person.WrappedKey).Bind(person.Ciphertext)
                .Bind(person.Traces?.Name).Bind(person.Traces?.Phone).Bind(person.Traces?.Address).Execute();
        }
    }

    private static void WriteLedger(SqliteSession session, BatchPlan plan)
    {
        var insert = session[Record];
        foreach (var (record, hash, _) in plan.Records)
        {
            insert.Bind(record.Position).Bind(record.Version).Bind(record.At).Bind(hash).Bind(record.Stream).Bind(record.Type).Bind(record.Data)
                .Bind(record.Actor).Bind(record.Command).Bind(record.Digest).Bind(record.Subjects).Bind(record.Hash).Execute();
        }

        var (added, changed) = (session[NewSubject], session[Subject]);
        foreach (var subject in plan.Subjects)
        {
            var statement = Bind((subject.IsNew ? added : changed).Bind(subject.Head), subject.Delta).Bind(subject.Id);
            (subject.IsNew ? statement.Bind(subject.Key) : statement).Execute();
        }

        var feed = session[Feed];
        foreach (var step in plan.Feed)
        {
            feed.Bind(step.SubjectId).Bind(step.Number).Bind(step.Position).Execute();
        }

        var quotas = session[Quota];
        foreach (var quota in plan.Quotas)
        {
            quotas.Bind(quota.Key).Bind(quota.Taken).Execute();
        }
    }

    private static void WriteReadSide(SqliteSession session, BatchPlan plan)
    {
        SqliteMatterRows.Write(session, plan);
        var enterprises = session[Enterprise];
        foreach (var (id, row, _, now) in plan.Enterprises)
        {
            enterprises.Bind(id).Bind(row.Version).Bind(row.Code).Bind(row.Name).Bind(now.Entry.Folded)
                .Bind(row.Street).Bind(row.Address).Bind(row.IdentifiedAs).Execute();
        }

        WriteNames(session, plan.Names);
        var divisions = session[Division];
        foreach (var division in plan.Divisions)
        {
            divisions.Bind(division.Code).Bind(division.Name).Execute();
        }

        var bodies = session[Body];
        foreach (var body in plan.Bodies)
        {
            bodies.Bind(body.Id).Bind(body.Version).Bind(body.Data).Execute();
        }

        SqliteSurveyWriter.Write(session, plan);
    }

    private static void WriteNames(SqliteSession session, NameChanges names)
    {
        var remove = session[RemovedGram];
        foreach (var gram in names.Removed)
        {
            remove.Bind(gram.Gram).Bind(gram.Enterprise).Execute();
        }

        var add = session[AddedGram];
        foreach (var gram in names.Added)
        {
            add.Bind(gram.Gram).Bind(gram.Enterprise).Bind(gram.Street).Execute();
        }

        var counts = session[GramCount];
        foreach (var (gram, count) in names.Counts)
        {
            counts.Bind(gram).Bind(count).Execute();
        }
    }

    private static SqliteStatement Bind(SqliteStatement statement, Tallies tallies)
    {
        foreach (var channel in Enum.GetValues<Channel>())
        {
            var tally = tallies[channel];
            statement.Bind(tally.Received).Bind(tally.Open).Bind(tally.Closed);
        }

        return statement;
    }
}
