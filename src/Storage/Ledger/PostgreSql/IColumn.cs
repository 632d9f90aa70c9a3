using Npgsql;

namespace Oversight.Storage.Ledger.PostgreSql;

/// <summary>One column of some rows, on its way to the server as an array or value by value.</summary>
internal interface IColumn
{
    NpgsqlParameter ToParameter();

    Task WriteAsync(NpgsqlBinaryImporter importer, int row);
}
