using Npgsql;
using NpgsqlTypes;

namespace Oversight.Storage.Ledger.PostgreSql;

/// <summary>
/// Rows turned into columns. Some rows travel as one array a column in a single statement, which costs no round trip of its own;
/// many are copied, which costs two and half the work.
/// </summary>
internal sealed class Columns<TRow>(IReadOnlyCollection<TRow> rows)
{
    private readonly List<IColumn> columns = [];

    public NpgsqlParameter[] Parameters => [.. columns.Select(column => column.ToParameter())];

    public Columns<TRow> Text(Func<TRow, string?> value) => Add(value, NpgsqlDbType.Text);

    public Columns<TRow> Integer(Func<TRow, int> value) => Add(value, NpgsqlDbType.Integer);

    public Columns<TRow> OptionalInteger(Func<TRow, int?> value) => Add(value, NpgsqlDbType.Integer);

    public Columns<TRow> Small(Func<TRow, short> value) => Add(value, NpgsqlDbType.Smallint);

    public Columns<TRow> OptionalSmall(Func<TRow, short?> value) => Add(value, NpgsqlDbType.Smallint);

    public Columns<TRow> Long(Func<TRow, long> value) => Add(value, NpgsqlDbType.Bigint);

    public Columns<TRow> OptionalLong(Func<TRow, long?> value) => Add(value, NpgsqlDbType.Bigint);

    public Columns<TRow> Bytes(Func<TRow, byte[]> value) => Add(value, NpgsqlDbType.Bytea);

    public async Task CopyAsync(NpgsqlBinaryImporter importer)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            await importer.StartRowAsync();
            foreach (var column in columns)
            {
                await column.WriteAsync(importer, row);
            }
        }

        await importer.CompleteAsync();
    }

    private Columns<TRow> Add<TValue>(Func<TRow, TValue> value, NpgsqlDbType type)
    {
        var values = new TValue[rows.Count];
        var at = 0;
        foreach (var row in rows)
        {
            values[at++] = value(row);
        }

        columns.Add(new Column<TValue>(values, type));
        return this;
    }
}
