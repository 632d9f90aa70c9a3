using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Ledger.Sqlite;

/// <summary>Answers a batch's questions, key by key: there is no network between, and each is one descent of a tree.</summary>
internal static class SqliteQuestions
{
    private const string Commands = $"SELECT {RecordColumns.Selected} FROM record r WHERE r.command_hash = ?";

    private const string Version = "SELECT version FROM record WHERE stream = ? ORDER BY version DESC LIMIT 1";

    private const string First = "SELECT position FROM record WHERE stream = ? AND version = 1";

    private const string Subject = "SELECT id, head FROM subject WHERE key = ?";

    private const string Enterprise = "SELECT folded, street FROM enterprise WHERE code = ?";

    private const string Quota = "SELECT taken FROM quota WHERE key = ?";

    private const string Proof = "SELECT hash FROM record WHERE position = ?";

    public static BatchAnswers Ask(SqliteSession session, BatchQuestions questions)
    {
        var answers = new BatchAnswers
        {
            Head = session[LedgerReader.Head].First(LedgerReader.ReadHead)
                ?? throw new InvalidDataException("The table ledger_head must hold one row."),
            ProofHash = questions.Proof is { } position ? session[Proof].Bind(position).First(row => row.Bytes(0)) : null,
        };
        var commands = session[Commands];
        foreach (var hash in questions.CommandHashes)
        {
            commands.Bind(hash).Query(RecordColumns.Read).ForEach(answers.AddCommand);
        }

        var versions = session[Version];
        foreach (var stream in questions.Streams)
        {
            if (versions.Bind(stream).First(row => row.Integer(0)) is > 0 and var version)
            {
                answers.Streams.Add(stream, new(version, session[First].Bind(stream).First(row => row.Long(0))));
            }
        }

        var subjects = session[Subject];
        foreach (var key in questions.Subjects)
        {
            if (subjects.Bind(key).First(row => new SubjectPlace(row.Integer(0), row.Long(1))) is { Id: > 0 } place)
            {
                answers.Subjects.Add(key, place);
            }
        }

        var enterprises = session[Enterprise];
        foreach (var code in questions.Enterprises)
        {
            foreach (var entry in enterprises.Bind(code).Query(row => new EnterpriseEntry(row.Text(0), row.OptionalText(1) ?? string.Empty)))
            {
                answers.Enterprises.Add(code, entry);
            }
        }

        var quotas = session[Quota];
        foreach (var key in questions.Quotas)
        {
            if (quotas.Bind(key).First(row => row.Integer(0)) is > 0 and var taken)
            {
                answers.Quotas.Add(key, taken);
            }
        }

        return answers;
    }
}
