using Npgsql;
using NpgsqlTypes;

namespace Oversight.Storage.Ledger.PostgreSql;

internal sealed class Column<TValue>(TValue[] values, NpgsqlDbType type) : IColumn
{
    public NpgsqlParameter ToParameter() => new NpgsqlParameter<TValue[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type };

    public Task WriteAsync(NpgsqlBinaryImporter importer, int row) =>
        values[row] is { } value ? importer.WriteAsync(value, type) : importer.WriteNullAsync();
}
