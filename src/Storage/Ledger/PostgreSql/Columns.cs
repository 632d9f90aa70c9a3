using Npgsql;
using NpgsqlTypes;

namespace Oversight.Storage.Ledger.PostgreSql;

/// <summary>Rows turned into one array a column, which is how many rows travel in one statement.</summary>
internal sealed class Columns<TRow>(IReadOnlyCollection<TRow> rows)
{
    private readonly List<NpgsqlParameter> parameters = [];

    public NpgsqlParameter[] Parameters => [.. parameters];

    public Columns<TRow> Text(Func<TRow, string?> value) => Add(value, NpgsqlDbType.Text);

    public Columns<TRow> Integer(Func<TRow, int> value) => Add(value, NpgsqlDbType.Integer);

    public Columns<TRow> OptionalInteger(Func<TRow, int?> value) => Add(value, NpgsqlDbType.Integer);

    public Columns<TRow> Long(Func<TRow, long> value) => Add(value, NpgsqlDbType.Bigint);

    public Columns<TRow> OptionalLong(Func<TRow, long?> value) => Add(value, NpgsqlDbType.Bigint);

    public Columns<TRow> Bytes(Func<TRow, byte[]> value) => Add(value, NpgsqlDbType.Bytea);

    private Columns<TRow> Add<TValue>(Func<TRow, TValue> value, NpgsqlDbType type)
    {
        var values = new TValue[rows.Count];
        var at = 0;
        foreach (var row in rows)
        {
            values[at++] = value(row);
        }

        parameters.Add(new NpgsqlParameter<TValue[]> { TypedValue = values, NpgsqlDbType = NpgsqlDbType.Array | type });
        return this;
    }
}
