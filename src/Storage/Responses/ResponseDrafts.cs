using System.Data.Common;
using System.Text.Json;
using Dapper;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Responses;
using Oversight.Storage.Engines;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Responses;

/// <summary>
/// The table of interviews under way. Whatever waits is saved in one transaction, and while that commits the next ones gather:
/// many people who turn a page make larger transactions, not more of them.
/// </summary>
internal sealed class ResponseDrafts(Database database, ISqlReader sql, TimeProvider time) : IResponseDrafts
{
    private const int MostAtOnce = 500;

    private const string Save =
        """
        INSERT INTO response_draft (id, campaign, updated_at, data) VALUES (@id, @campaign, @at, @data)
        ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at, data = excluded.data
        """;

    private const string ById = "SELECT data FROM response_draft WHERE id = $1";

    private const string Page = "SELECT data FROM response_draft WHERE campaign = $1 AND id > $2 ORDER BY id LIMIT $3";

    private readonly Lock gate = new();
    private readonly Queue<(ResponseDraft Draft, TaskCompletionSource Done)> waiting = new();
    private bool running;

    public Task SaveAsync(ResponseDraft draft)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
        {
            waiting.Enqueue((draft, done));
            if (!running)
            {
                running = true;
                _ = Task.Run(SaveAllAsync);
            }
        }

        return done.Task;
    }

    public async Task<ResponseDraft?> FindAsync(string id) => (await sql.QueryAsync(ById, Read, default, id)) is [var draft] ? draft : null;

    public async Task<IReadOnlyList<ResponseDraft>> ListAsync(string campaign, string after, int limit) =>
        await sql.QueryAsync(Page, Read, default, campaign, after, limit);

    public async Task<int> CountAsync(string campaign) =>
        (int)(await sql.QueryAsync("SELECT count(*) FROM response_draft WHERE campaign = $1", row => row.Long(0), default, campaign))[0];

    public async Task<IReadOnlyList<string>> CampaignsAsync() => await sql.QueryAsync("SELECT DISTINCT campaign FROM response_draft ORDER BY campaign", row => row.Text(0), default);

    public Task DeleteAsync(string campaign, string id) => database.UseAsync(connection =>
        connection.ExecuteAsync("DELETE FROM response_draft WHERE campaign = @campaign AND id = @id", new { campaign, id }));

    private static ResponseDraft Read(ISqlRow row) =>
        JsonSerializer.Deserialize<ResponseDraft>(row.Text(0), LedgerJson.Options) ?? throw new InvalidDataException("A draft holds no data.");

    private async Task SaveAllAsync()
    {
        while (Gather() is { Count: > 0 } batch)
        {
            try
            {
                await database.UseAsync(connection => SaveAsync(connection, batch));
                batch.ForEach(item => item.Done.TrySetResult());
            }
            catch (Exception problem)
            {
                batch.ForEach(item => item.Done.TrySetException(problem is OversightException ? problem : new StorageUnavailableException()));
            }
        }
    }

    private List<(ResponseDraft Draft, TaskCompletionSource Done)> Gather()
    {
        lock (gate)
        {
            var batch = new List<(ResponseDraft, TaskCompletionSource)>();
            while (batch.Count < MostAtOnce && waiting.TryDequeue(out var item))
            {
                batch.Add(item);
            }

            running = batch.Count > 0;
            return batch;
        }
    }

    private async Task<bool> SaveAsync(DbConnection connection, List<(ResponseDraft Draft, TaskCompletionSource Done)> batch)
    {
        var at = Instant.ToMicroseconds(time.GetUtcNow());
        var rows = batch.Select(item => item.Draft).GroupBy(draft => draft.Id, StringComparer.Ordinal).Select(group => group.Last()).OrderBy(draft => draft.Id, StringComparer.Ordinal)
            .Select(draft => new { id = draft.Id, campaign = draft.Campaign, at, data = JsonSerializer.Serialize(draft, LedgerJson.Options) }).ToList();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync(Save, rows, transaction);
        await transaction.CommitAsync();
        return true;
    }
}
