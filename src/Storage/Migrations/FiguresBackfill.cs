using System.Data;
using Dapper;
using DbUp.Engine;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Statistics;

namespace Oversight.Storage.Migrations;

/// <summary>
/// Folds the rows of the key figures from the ledger, by the code that the matters themselves use, for what was stored before
/// there were any. It may break off and begin again: a row that is there is written over.
/// </summary>
internal sealed class FiguresBackfill : IScript
{
    public const string Name = "0013_case_figures_rows";

    private const string Streams = "SELECT DISTINCT stream FROM record WHERE stream >= 'matter/' AND stream < 'matter0' AND version > 1 ORDER BY stream";

    private const string Records =
        """
        SELECT position, stream, version, type, data, actor, at, command, digest, subjects, hash
        FROM record WHERE stream = @stream ORDER BY version
        """;

    private const string Insert =
        """
        INSERT INTO case_figures (seq, first_due, first_end, first_done, close_due, close_end, accepted, mediated, recovered, satisfaction, odr)
        VALUES (@seq, @firstDue, @firstEnd, @firstDone, @closeDue, @closeEnd, @accepted, @mediated, @recovered, @satisfaction, @odr)
        ON CONFLICT (seq) DO UPDATE SET first_due = excluded.first_due, first_end = excluded.first_end, first_done = excluded.first_done,
          close_due = excluded.close_due, close_end = excluded.close_end, accepted = excluded.accepted, mediated = excluded.mediated,
          recovered = excluded.recovered, satisfaction = excluded.satisfaction, odr = excluded.odr
        """;

    /// <summary>Does the work itself; nothing is left for the script to do.</summary>
    public string ProvideScript(Func<IDbCommand> dbCommandFactory)
    {
        using var command = dbCommandFactory();
        var (connection, transaction) = (command.Connection!, command.Transaction);
        foreach (var stream in connection.Query<string>(Streams, transaction: transaction).ToList())
        {
            var facts = Read(connection, transaction, stream);
            if (Fold(stream, facts) is { } figures)
            {
                connection.Execute(Insert, Values(facts[0].Position, figures), transaction);
            }
        }

        return "SELECT 1";
    }

    private static List<StoredFact> Read(IDbConnection connection, IDbTransaction? transaction, string stream)
    {
        var facts = new List<StoredFact>();
        using var reader = connection.ExecuteReader(Records, new { stream }, transaction);
        while (reader.Read())
        {
            facts.Add(new LedgerRecord(
                reader.GetInt64(0), reader.GetString(1), reader.GetInt32(2), reader.GetString(3), reader.GetString(4), reader.GetString(5),
                reader.GetInt64(6), reader.GetString(7), reader.GetString(8), reader.GetString(9), (byte[])reader.GetValue(10)).Parse());
        }

        return facts;
    }

    private static CaseFigures? Fold(string stream, List<StoredFact> facts)
    {
        MatterState? state = null;
        foreach (var fact in facts)
        {
            state = MatterState.Apply(stream[StreamKey.Matter(string.Empty).Length..], state, fact);
        }

        return state is null ? null : CaseFigures.Of(state);
    }

    private static object Values(long seq, CaseFigures row) => new
    {
        seq,
        firstDue = Instant.ToMicroseconds(row.FirstDue),
        firstEnd = Instant.ToMicroseconds(row.FirstEnd),
        firstDone = row.FirstDone ? 1 : 0,
        closeDue = Instant.ToMicroseconds(row.CloseDue),
        closeEnd = Instant.ToMicroseconds(row.CloseEnd),
        accepted = row.Accepted is { } accepted ? accepted ? 1 : 0 : (int?)null,
        mediated = row.Mediated ? 1 : 0,
        recovered = row.RecoveredFen,
        satisfaction = (int?)row.Satisfaction,
        odr = (int)row.Odr,
    };
}
