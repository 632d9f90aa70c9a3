using Oversight.Grains.Ledger;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Responses.Paper;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Ledger.Sqlite;

/// <summary>The part of a plan that belongs to paper forms.</summary>
internal static class SqlitePaperWriter
{
    private const string Batch = $"INSERT INTO paper_batch ({PaperDirectory.BatchColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private const string Form =
        $"""
        INSERT INTO paper_form ({PaperDirectory.FormColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (campaign, number) DO UPDATE SET version = excluded.version, state = excluded.state, first_by = excluded.first_by,
          first_sheet = excluded.first_sheet, second_by = excluded.second_by, second_sheet = excluded.second_sheet, settled_by = excluded.settled_by,
          sheet = excluded.sheet, differences = excluded.differences, reason = excluded.reason, note = excluded.note, at = excluded.at
        """;

    public static void Write(SqliteSession session, BatchPlan plan)
    {
        var batches = session[Batch];
        foreach (var row in plan.PaperBatches)
        {
            batches.Bind(row.Campaign).Bind(row.Batch).Bind(row.Wave).Bind(row.First).Bind(row.Last).Bind(row.Language).Bind(row.DoubleShare)
                .Bind((long?)row.Invitation).Bind((long?)row.Poster).Bind(row.Street).Bind(row.By).Bind(Instant.ToMicroseconds(row.At)).Execute();
        }

        var forms = session[Form];
        foreach (var row in plan.PaperForms)
        {
            forms.Bind(row.Campaign).Bind(row.Number).Bind(row.Batch).Bind(row.Version).Bind((int)row.State).Bind(row.FirstBy).Bind(row.FirstSheet)
                .Bind(row.SecondBy).Bind(row.SecondSheet).Bind(row.SettledBy).Bind(row.Sheet).Bind(row.Differences).Bind((long?)row.Reason).Bind(row.Note)
                .Bind(Instant.ToMicroseconds(row.At)).Execute();
        }
    }
}
