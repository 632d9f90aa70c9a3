using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace Oversight.Storage.Ledger.PostgreSql;

internal static class BatchExtensions
{
    [SuppressMessage("Security", "CA2100", Justification = "Constants of this folder.")]
    public static void Add(this NpgsqlBatch batch, string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        batch.BatchCommands.Add(command);
    }

    public static void AddWhen(this NpgsqlBatch batch, bool needed, string sql, Func<NpgsqlParameter> parameter)
    {
        if (needed)
        {
            batch.Add(sql, parameter());
        }
    }
}
