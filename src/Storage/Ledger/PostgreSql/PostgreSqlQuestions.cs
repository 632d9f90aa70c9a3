using Npgsql;
using NpgsqlTypes;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Ledger.PostgreSql;

/// <summary>Opens the transaction, takes the head and asks everything else behind it, in one round trip.</summary>
internal static class PostgreSqlQuestions
{
    /// <summary>Each statement sees what was committed before it began, and it begins after the head was obtained.</summary>
    private const string Begin = "BEGIN ISOLATION LEVEL READ COMMITTED";

    private const string Head = "SELECT position, hash, at, subjects FROM ledger_head FOR UPDATE";

    private const string Commands =
        $"SELECT {RecordColumns.Selected} FROM unnest($1) c(hash) JOIN record r ON r.command_hash = c.hash";

    private const string Streams =
        """
        SELECT s.stream, l.version, f.position
        FROM unnest($1) s(stream)
        CROSS JOIN LATERAL (SELECT version FROM record r WHERE r.stream = s.stream ORDER BY version DESC LIMIT 1) l
        CROSS JOIN LATERAL (SELECT position FROM record r WHERE r.stream = s.stream ORDER BY version LIMIT 1) f
        """;

    private const string Subjects = "SELECT s.key, s.id, s.head FROM unnest($1) k(key) JOIN subject s ON s.key = k.key";

    private const string Enterprises = "SELECT e.code, e.folded, e.street FROM unnest($1) c(code) JOIN enterprise e ON e.code = c.code";

    private const string Quotas = "SELECT q.key, q.taken FROM unnest($1) k(key) JOIN quota q ON q.key = k.key";

    private const string Proof = "SELECT hash FROM record WHERE position = $1";

    public static async Task<BatchAnswers> AskAsync(NpgsqlConnection connection, BatchQuestions questions)
    {
        await using var batch = connection.CreateBatch();
        batch.Timeout = PostgreSqlLedgerStore.SecondsToAnswer;
        batch.Add(Begin);
        batch.Add(Head);
        batch.Add(Commands, Of(questions.CommandHashes, NpgsqlDbType.Bigint));
        batch.Add(Streams, Of(questions.Streams, NpgsqlDbType.Text));
        batch.Add(Subjects, Of(questions.Subjects, NpgsqlDbType.Text));
        batch.AddWhen(questions.Enterprises.Length > 0, Enterprises, () => Of(questions.Enterprises, NpgsqlDbType.Text));
        batch.AddWhen(questions.Quotas.Length > 0, Quotas, () => Of(questions.Quotas, NpgsqlDbType.Text));
        batch.AddWhen(questions.Proof is not null, Proof, () => new NpgsqlParameter<long> { TypedValue = questions.Proof!.Value });

        await using var reader = await batch.ExecuteReaderAsync();
        await reader.ReadAsync();
        var answers = new BatchAnswers { Head = new(reader.GetInt64(0), reader.GetFieldValue<byte[]>(1), reader.GetInt64(2), reader.GetInt32(3)) };
        await NextAsync(reader, row => answers.AddCommand(RecordColumns.Read(new PostgreSqlRow(row))));
        await NextAsync(reader, row => answers.Streams.Add(row.GetString(0), new(row.GetInt32(1), row.GetInt64(2))));
        await NextAsync(reader, row => answers.Subjects.Add(row.GetString(0), new(row.GetInt32(1), row.GetInt32(2))));
        if (questions.Enterprises.Length > 0)
        {
            await NextAsync(reader, row => answers.Enterprises.Add(
                row.GetString(0), new(row.GetString(1), row.IsDBNull(2) ? string.Empty : row.GetString(2))));
        }

        if (questions.Quotas.Length > 0)
        {
            await NextAsync(reader, row => answers.Quotas.Add(row.GetString(0), row.GetInt32(1)));
        }

        return questions.Proof is not null && await reader.NextResultAsync() && await reader.ReadAsync()
            ? answers with { ProofHash = reader.GetFieldValue<byte[]>(0) }
            : answers;
    }

    private static NpgsqlParameter<T[]> Of<T>(T[] values, NpgsqlDbType type) =>
        new() { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type };

    private static async Task NextAsync(NpgsqlDataReader reader, Action<NpgsqlDataReader> read)
    {
        await reader.NextResultAsync();
        while (await reader.ReadAsync())
        {
            read(reader);
        }
    }
}
