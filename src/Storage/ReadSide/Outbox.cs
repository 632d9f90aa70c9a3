using Dapper;
using Oversight.Grains.Campaigns.Messages;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Ledger;
using Oversight.Storage.Engines;
using Oversight.Storage.Settings;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

internal sealed class Outbox(Database database, ISqlReader sql) : IOutbox
{
    // One statement: either the whole wave is in the outbox or nothing of it.
    private const string Fill =
        """
        INSERT INTO outbox (id, campaign, wave, number, reminder, channel, state, attempts, due_at)
        SELECT campaign || '-' || wave || '-' || number || '-' || CAST(@reminder AS integer), campaign, wave, number, @reminder, -1, 0, 0, @now
        FROM invitation WHERE campaign = @campaign AND wave = @wave AND contact IS NOT NULL
        ON CONFLICT (id) DO NOTHING
        """;

    private const string Take =
        """
        UPDATE outbox SET due_at = @lease, attempts = attempts + 1
        WHERE id IN (SELECT id FROM outbox WHERE state = 0 AND due_at <= @now ORDER BY due_at LIMIT @limit {0})
        RETURNING id, campaign, wave, number, reminder, attempts
        """;

    private const string Finish =
        "UPDATE outbox SET state = @state, channel = COALESCE(@channel, channel), problem = @problem, done_at = @now WHERE id = @id AND state = 0";

    private const string Postpone = "UPDATE outbox SET due_at = @until, problem = @problem WHERE id = @id AND state = 0";

    private const string Count =
        """
        SELECT o.wave, o.reminder, o.state, COUNT(*), o.problem, MAX(o.done_at) FROM outbox o WHERE o.campaign = $1
        GROUP BY o.wave, o.reminder, o.state, o.problem ORDER BY o.wave, o.reminder, o.state, o.problem
        """;

    /// <summary>On SQLite there is one writer at a time anyway.</summary>
    private readonly string take = Take.Replace("{0}", database.Provider == StorageProvider.PostgreSql ? "FOR UPDATE SKIP LOCKED" : string.Empty, StringComparison.Ordinal);

    public Task FillAsync(string campaign, int wave, int reminder, DateTimeOffset now) => database.UseAsync(connection =>
        connection.ExecuteAsync(Fill, new { campaign, wave, reminder, now = Instant.ToMicroseconds(now) }));

    public Task<IReadOnlyList<QueuedMessage>> TakeAsync(DateTimeOffset now, DateTimeOffset lease, int limit) => database.UseAsync(async connection =>
    {
        var messages = new List<QueuedMessage>();
        await using var reader = await connection.ExecuteReaderAsync(take, new { now = Instant.ToMicroseconds(now), lease = Instant.ToMicroseconds(lease), limit });
        while (await reader.ReadAsync())
        {
            messages.Add(new(reader.GetString(0), reader.GetString(1), reader.GetInt32(2), reader.GetInt32(3), reader.GetInt32(4), reader.GetInt32(5)));
        }

        return (IReadOnlyList<QueuedMessage>)messages;
    });

    public Task FinishAsync(string id, MessageState state, ContactChannel? channel, string? problem, DateTimeOffset now) => database.UseAsync(connection =>
        connection.ExecuteAsync(Finish, new { id, state = (int)state, channel = (int?)channel, problem, now = Instant.ToMicroseconds(now) }));

    public Task PostponeAsync(string id, DateTimeOffset until, string? problem) => database.UseAsync(connection =>
        connection.ExecuteAsync(Postpone, new { id, until = Instant.ToMicroseconds(until), problem }));

    public async Task<IReadOnlyList<MessageCount>> CountAsync(string campaign, CancellationToken cancellation = default) => await sql.QueryAsync(
        Count, Counted, cancellation, campaign);

    private static MessageCount Counted(ISqlRow row) => new(
        row.Integer(0), row.Integer(1), (MessageState)row.Integer(2), row.Integer(3), row.IsNull(4) ? null : row.Text(4), row.IsNull(5) ? null : Instant.FromMicroseconds(row.Long(5)));
}
