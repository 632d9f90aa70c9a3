using System.Globalization;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Oversight.Bench.Baseline.Stores;

namespace Oversight.Bench.Baseline.Sqlite;

/// <summary>
/// The one connection that writes, on its own thread: SQLite has one writer at a time, and a queue in front of it is fairer
/// and cheaper than callers that spin on <c>SQLITE_BUSY</c>. Each submission is one transaction, synced when it is answered.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly Channel<SqliteWrite> queue = System.Threading.Channels.Channel.CreateUnbounded<SqliteWrite>(new() { SingleReader = true });
    private readonly SqliteConnection connection;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand rollback;
    private readonly SqliteCommand find;
    private readonly SqliteCommand seen;
    private readonly SqliteCommand person;
    private readonly SqliteCommand complaint;
    private readonly TimeProvider time;
    private readonly Thread thread;

    public SqliteWriter(string file, TimeProvider time)
    {
        this.time = time;
        connection = Database.Open(file);
        begin = Prepare("begin immediate");
        commit = Prepare("commit");
        rollback = Prepare("rollback");
        find = Prepare("select id, street from enterprise where code = $code", "$code");
        seen = Prepare("select id, receipt from complaint where command_id = $command", "$command");
        person = Prepare("insert into person (name, phone, address) values ($name, $phone, $address) returning id", "$name", "$phone", "$address");
        complaint = Prepare("""
            insert into complaint (command_id, receipt, enterprise, street, channel, kind, content, claims, person, occurred, received)
            values ($command, $receipt, $enterprise, $street, 4, 'complaint', $content, $claims, $person, $occurred, $received)
            returning id
            """, "$command", "$receipt", "$enterprise", "$street", "$content", "$claims", "$person", "$occurred", "$received");
        thread = new Thread(Work) { IsBackground = true, Name = "writer" };
        thread.Start();
    }

    public Task<Accepted?> SubmitAsync(Submission submission, string receipt)
    {
        var write = new SqliteWrite(submission, receipt);
        queue.Writer.TryWrite(write);
        return write.Answer.Task;
    }

    public void Dispose()
    {
        queue.Writer.Complete();
        thread.Join();
        connection.Dispose();
    }

    private void Work()
    {
        var reader = queue.Reader;
#pragma warning disable CA2012, MA0045 // This thread has nothing else to do than to wait here.
        while (reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
#pragma warning restore CA2012, MA0045
        {
            while (reader.TryRead(out var write))
                Answer(write);
        }
    }

    private void Answer(SqliteWrite write)
    {
        try
        {
            begin.ExecuteNonQuery();
            var answer = Store(write.Submission, write.Receipt);
            (answer is null ? rollback : commit).ExecuteNonQuery();
            write.Answer.SetResult(answer);
        }
        catch (SqliteException e)
        {
            rollback.ExecuteNonQuery();
            write.Answer.SetException(e);
        }
    }

    private Accepted? Store(Submission submission, string receipt)
    {
        if (Row(seen, submission.CommandId.ToByteArray()) is [long first, string known])
            return new Accepted(Number(first), known);
        if (Row(find, submission.Enterprise) is not [long enterprise, string street])
            return null;
        var reporter = submission.Reporter;
        var who = Row(person, reporter.Name, reporter.Phone, (object?)reporter.Address ?? DBNull.Value)![0];
        var row = Row(complaint, submission.CommandId.ToByteArray(), receipt, enterprise, street, submission.Content,
            string.Join('|', submission.Claims), who, submission.OccurredOn.ToString("O", CultureInfo.InvariantCulture),
            time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        return new Accepted(Number((long)row![0]), receipt);
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
            command.Parameters.Add(new SqliteParameter(name, ""));
        command.Prepare();
        return command;
    }

    private static object[]? Row(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        using var reader = command.ExecuteReader();
        if (!reader.Read())
            return null;
        var row = new object[reader.FieldCount];
        reader.GetValues(row);
        return row;
    }

    private static string Number(long id) => "C" + id.ToString("D9", CultureInfo.InvariantCulture);
}
