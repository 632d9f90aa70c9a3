using Oversight.Grains.Ledger;
using Oversight.Grains.Responses.Paper;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Responses.Paper;

internal sealed class PaperDirectory(ISqlReader sql) : IPaperDirectory
{
    public const string BatchColumns = "campaign, batch, wave, first, last, language, double_share, invitation, poster, street, account, at";

    public const string FormColumns =
        "campaign, number, batch, version, state, first_by, first_sheet, second_by, second_sheet, settled_by, sheet, differences, reason, note, at";

    private const string Waits = "EXISTS (SELECT 1 FROM paper_sheet s WHERE s.campaign = f.campaign AND s.number = f.number AND s.id = f.sheet)";

    private const string Batches = $"SELECT {BatchColumns} FROM paper_batch WHERE campaign = $1 ORDER BY batch";

    private const string Forms =
        $"SELECT {FormColumns}, CASE WHEN {Waits} THEN 1 ELSE 0 END FROM paper_form f WHERE campaign = $1 AND state >= $2 AND state <= $3 AND number > $4 ORDER BY number LIMIT $5";

    private const string Counts =
        $"SELECT batch, state, waits, count(*) FROM (SELECT batch, state, CASE WHEN {Waits} THEN 1 ELSE 0 END AS waits FROM paper_form f WHERE campaign = $1) c GROUP BY batch, state, waits ORDER BY batch, state, waits";

    private const string Waiting = $"SELECT {FormColumns} FROM paper_form f WHERE campaign = $1 AND state = 2 AND {Waits} ORDER BY number";

    public static PaperBatchRow ReadBatch(ISqlRow row) => new(
        row.Text(0), row.Integer(1), row.Integer(2), row.Integer(3), row.Integer(4), row.Text(5), row.Integer(6), row.OptionalInteger(7), row.OptionalInteger(8),
        row.OptionalText(9), row.Text(10), Instant.FromMicroseconds(row.Long(11)));

    public static PaperFormRow ReadForm(ISqlRow row) => new()
    {
        Campaign = row.Text(0),
        Number = row.Integer(1),
        Batch = row.Integer(2),
        Version = row.Integer(3),
        State = (PaperState)row.Integer(4),
        FirstBy = row.OptionalText(5),
        FirstSheet = row.OptionalText(6),
        SecondBy = row.OptionalText(7),
        SecondSheet = row.OptionalText(8),
        SettledBy = row.OptionalText(9),
        Sheet = row.OptionalText(10),
        Differences = row.OptionalText(11),
        Reason = (PaperVoidReason?)row.OptionalInteger(12),
        Note = row.OptionalText(13),
        At = Instant.FromMicroseconds(row.Long(14)),
    };

    public async Task<IReadOnlyList<PaperBatchRow>> ListBatchesAsync(string campaign, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Batches, ReadBatch, cancellation, campaign);

    public async Task<IReadOnlyList<(PaperFormRow Row, bool Waits)>> ListAsync(
        string campaign, IReadOnlyCollection<PaperState> states, int after, int limit, CancellationToken cancellation = default)
    {
        var found = new List<(PaperFormRow Row, bool Waits)>();
        var (from, to) = ((int)states.Min(), (int)states.Max());
        while (found.Count < limit)
        {
            var page = await sql.QueryAsync(Forms, row => (Row: ReadForm(row), Waits: row.Integer(15) != 0), cancellation, campaign, from, to, after, limit);
            found.AddRange(page.Where(form => states.Contains(form.Row.State)));
            if (page.Count < limit)
            {
                break;
            }

            after = page[^1].Row.Number;
        }

        return [.. found.Take(limit)];
    }

    public async Task<IReadOnlyList<PaperCount>> CountAsync(string campaign, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Counts, row => new PaperCount(row.Integer(0), (PaperState)row.Integer(1), row.Integer(2) != 0, (int)row.Long(3)), cancellation, campaign);

    public async Task<IReadOnlyList<PaperFormRow>> ListWaitingAsync(string campaign, CancellationToken cancellation = default) =>
        await sql.QueryAsync(Waiting, ReadForm, cancellation, campaign);
}
