using System.Data.Common;
using Dapper;
using Oversight.Grains.Ledger;
using Oversight.Grains.Responses.Photos;
using Oversight.Storage.Engines;
using Oversight.Storage.Settings;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Responses.Photos;

internal sealed class PhotoStore(Database database, ISqlReader sql, TimeProvider time) : IPhotoStore
{
    private const string Add =
        """
        INSERT INTO photo (response, reference, campaign, data) VALUES (@response, @reference, @campaign, @data)
        ON CONFLICT (response, reference) DO NOTHING
        """;

    private const string Unsettled = "SELECT 1 FROM photo WHERE response = $1 AND settled = 0 LIMIT 1";

    private const string UnsettledResponses =
        """
        SELECT DISTINCT response FROM photo
        WHERE campaign = $1 AND response > $2 AND settled = 0 AND (held_at IS NULL OR held_at < $3) ORDER BY response LIMIT $4
        """;

    private bool IsSqlite => database.Provider == StorageProvider.Sqlite;

    public Task<bool> AddAsync(string campaign, string response, string reference, ReadOnlyMemory<byte> jpeg, int most) => database.UseAsync(async connection =>
    {
        await using var transaction = await connection.BeginTransactionAsync();
        if (!IsSqlite)
        {
            // Two uploads of one interview at once would each count without the other. SQLite has one writer anyway.
            await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(hashtextextended(@response, 26))", new { response }, transaction);
        }

        var there = (await connection.QueryAsync<string>("SELECT reference FROM photo WHERE response = @response", new { response }, transaction)).AsList();
        if (there.Count >= most && !there.Contains(reference))
        {
            return false;
        }

        await connection.ExecuteAsync(Add, new { response, reference, campaign, data = jpeg.ToArray() }, transaction);
        await transaction.CommitAsync();
        return true;
    });

    public async Task<byte[]?> FindAsync(string response, string reference) =>
        await sql.QueryAsync("SELECT data FROM photo WHERE response = $1 AND reference = $2", row => row.Bytes(0), default, response, reference) is [var data] ? data : null;

    public Task<IReadOnlyList<string>> HoldAsync(string response, IReadOnlyCollection<string> references) => database.UseAsync(async connection =>
    {
        await using var transaction = await connection.BeginTransactionAsync();
        var at = Instant.ToMicroseconds(time.GetUtcNow());
        var missing = new List<string>();
        foreach (var reference in references.Order(StringComparer.Ordinal))
        {
            if (await connection.ExecuteAsync("UPDATE photo SET held_at = @at WHERE response = @response AND reference = @reference", new { at, response, reference }, transaction) == 0)
            {
                missing.Add(reference);
            }
        }

        await transaction.CommitAsync();
        return (IReadOnlyList<string>)missing;
    });

    public async Task SettleAsync(string response, IReadOnlyCollection<string> references)
    {
        if ((await sql.QueryAsync(Unsettled, row => row.Integer(0), default, response)).Count == 0)
        {
            return;
        }

        await ChangeAsync(async (connection, transaction) =>
        {
            var there = (await connection.QueryAsync<string>("SELECT reference FROM photo WHERE response = @response ORDER BY reference", new { response }, transaction)).AsList();
            foreach (var reference in there)
            {
                var change = references.Contains(reference, StringComparer.Ordinal)
                    ? "UPDATE photo SET settled = 1, held_at = NULL WHERE response = @response AND reference = @reference"
                    : "DELETE FROM photo WHERE response = @response AND reference = @reference";
                await connection.ExecuteAsync(change, new { response, reference }, transaction);
            }
        });
    }

    public Task RemoveAsync(string response, IReadOnlyCollection<string> references) => ChangeAsync(async (connection, transaction) =>
    {
        foreach (var reference in references.Order(StringComparer.Ordinal))
        {
            await connection.ExecuteAsync(
                "DELETE FROM photo WHERE response = @response AND reference = @reference AND settled = 0 AND held_at IS NULL", new { response, reference }, transaction);
        }
    });

    public Task AbandonAsync(string response, DateTimeOffset heldBefore) => ChangeAsync((connection, transaction) => connection.ExecuteAsync(
        "DELETE FROM photo WHERE response = @response AND settled = 0 AND (held_at IS NULL OR held_at < @at)",
        new { response, at = Instant.ToMicroseconds(heldBefore) },
        transaction));

    public async Task<IReadOnlyList<string>> UnsettledCampaignsAsync() =>
        await sql.QueryAsync("SELECT DISTINCT campaign FROM photo WHERE settled = 0 ORDER BY campaign", row => row.Text(0), default);

    public async Task<IReadOnlyList<string>> UnsettledAsync(string campaign, DateTimeOffset heldBefore, string after, int limit) =>
        await sql.QueryAsync(UnsettledResponses, row => row.Text(0), default, campaign, after, Instant.ToMicroseconds(heldBefore), limit);

    private Task<bool> ChangeAsync(Func<DbConnection, DbTransaction, Task> change) => database.UseAsync(async connection =>
    {
        if (IsSqlite)
        {
            // What is deleted is overwritten: it was never handed in, or taken back.
            await connection.ExecuteAsync("PRAGMA secure_delete = ON");
        }

        await using var transaction = await connection.BeginTransactionAsync();
        await change(connection, transaction);
        await transaction.CommitAsync();
        return true;
    });
}
