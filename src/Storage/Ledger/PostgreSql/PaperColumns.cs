using Oversight.Grains.Ledger;
using Oversight.Grains.Responses.Paper;
using Oversight.Storage.Responses.Paper;

namespace Oversight.Storage.Ledger.PostgreSql;

/// <summary>Paper forms as columns.</summary>
internal static class PaperColumns
{
    public const string InsertBatches =
        $"INSERT INTO paper_batch ({PaperDirectory.BatchColumns}) SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";

    public const string ChangeForms =
        $"""
        INSERT INTO paper_form ({PaperDirectory.FormColumns}) SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        ON CONFLICT (campaign, number) DO UPDATE SET version = excluded.version, state = excluded.state, first_by = excluded.first_by,
          first_sheet = excluded.first_sheet, second_by = excluded.second_by, second_sheet = excluded.second_sheet, settled_by = excluded.settled_by,
          sheet = excluded.sheet, differences = excluded.differences, reason = excluded.reason, note = excluded.note, at = excluded.at
        """;

    public static Columns<PaperBatchRow> Batch(Columns<PaperBatchRow> rows) => rows
        .Text(row => row.Campaign)
        .Integer(row => row.Batch)
        .Integer(row => row.Wave)
        .Integer(row => row.First)
        .Integer(row => row.Last)
        .Text(row => row.Language)
        .Small(row => (short)row.DoubleShare)
        .OptionalInteger(row => row.Invitation)
        .OptionalInteger(row => row.Poster)
        .Text(row => row.Street)
        .Text(row => row.By)
        .Long(row => Instant.ToMicroseconds(row.At));

    public static Columns<PaperFormRow> Form(Columns<PaperFormRow> rows) => rows
        .Text(row => row.Campaign)
        .Integer(row => row.Number)
        .Integer(row => row.Batch)
        .Integer(row => row.Version)
        .Small(row => (short)row.State)
        .Text(row => row.FirstBy)
        .Text(row => row.FirstSheet)
        .Text(row => row.SecondBy)
        .Text(row => row.SecondSheet)
        .Text(row => row.SettledBy)
        .Text(row => row.Sheet)
        .Text(row => row.Differences)
        .OptionalSmall(row => (short?)row.Reason)
        .Text(row => row.Note)
        .Long(row => Instant.ToMicroseconds(row.At));
}
