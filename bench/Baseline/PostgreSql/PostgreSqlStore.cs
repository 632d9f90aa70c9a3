using System.Globalization;
using Npgsql;
using Oversight.Bench.Baseline.Stores;

namespace Oversight.Bench.Baseline.PostgreSql;

/// <summary>
/// Every call is one prepared statement in one round trip; a submission is its own transaction, so it is on disk when the
/// statement returns (<c>synchronous_commit</c> on).
/// </summary>
internal sealed class PostgreSqlStore(NpgsqlDataSource source) : IStore
{
    private static readonly string Submit = Script.Read("PostgreSql.submit");
    private static readonly string Enterprise = Script.Read("PostgreSql.enterprise");
    private static readonly string Street = Script.Read("PostgreSql.street");
    private static readonly string Search = Script.Read("PostgreSql.search");
    private static readonly string SearchStreet = Script.Read("PostgreSql.search-street");

    public static NpgsqlDataSource Open(string connectionString) => NpgsqlDataSource.Create(
        new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 20, AutoPrepareMinUsages = 2, NoResetOnClose = true });

    public async Task<Accepted?> SubmitAsync(Submission submission, string receipt, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(Submit);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = submission.Enterprise });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = submission.Reporter.Name });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = submission.Reporter.Phone });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = submission.Reporter.Address });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = submission.CommandId });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = receipt });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = submission.Content });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = submission.Claims });
        command.Parameters.Add(new NpgsqlParameter<DateOnly> { TypedValue = submission.OccurredOn });
        try
        {
            return await command.ExecuteScalarAsync(cancellationToken) is long id ? new Accepted(Number(id), receipt) : null;
        }
        catch (PostgresException e) when (e is { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "complaint_command_id_key" })
        {
            return await FirstAnswerAsync(submission.CommandId, cancellationToken);
        }
    }

    public Task<byte[]?> EnterpriseAsync(string code, CancellationToken cancellationToken) => JsonAsync(Enterprise, code, cancellationToken);

    public Task<byte[]?> StreetAsync(string code, CancellationToken cancellationToken) => JsonAsync(Street, code, cancellationToken);

    public async Task<byte[]?> SearchAsync(string text, string? street, int first, string after, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(street is null ? Search : SearchStreet);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Pattern(text) });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = after });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = first });
        if (street is not null)
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = street });
        return await ReadAsync(command, cancellationToken);
    }

    private async Task<byte[]?> JsonAsync(string sql, string code, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = code });
        return await ReadAsync(command, cancellationToken);
    }

    private static async Task<byte[]?> ReadAsync(NpgsqlCommand command, CancellationToken cancellationToken)
    {
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? reader.GetFieldValue<byte[]>(0) : null;
    }

    private async Task<Accepted> FirstAnswerAsync(Guid commandId, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand("select id, receipt from complaint where command_id = $1");
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = commandId });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return new Accepted(Number(reader.GetInt64(0)), reader.GetString(1));
    }

    private static string Number(long id) => "C" + id.ToString("D9", CultureInfo.InvariantCulture);

    private static string Pattern(string text) =>
        $"%{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
