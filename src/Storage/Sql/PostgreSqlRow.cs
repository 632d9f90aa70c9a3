using Npgsql;

namespace Oversight.Storage.Sql;

internal sealed class PostgreSqlRow(NpgsqlDataReader reader) : ISqlRow
{
    /// <summary>Widens: the same query reads 16, 32 and 64 bit columns.</summary>
    public long Long(int column) => reader.GetFieldValue<long>(column);

    public int Integer(int column) => reader.GetFieldValue<int>(column);

    public string Text(int column) => reader.GetString(column);

    public byte[] Bytes(int column) => reader.GetFieldValue<byte[]>(column);

    public bool IsNull(int column) => reader.IsDBNull(column);
}
