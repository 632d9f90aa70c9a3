using System.Globalization;
using Npgsql;

namespace Oversight.Storage.Ledger.PostgreSql;

/// <summary>A table that a plan only adds rows to: in the common statement when they are few, copied when they are many.</summary>
internal sealed class InsertedTable<TRow>
{
    /// <summary>From here on the copy's two round trips cost less than the statement's arrays.</summary>
    private const int Many = 400;

    private readonly Func<Columns<TRow>, Columns<TRow>> columns;
    private readonly string insert;
    private readonly string copy;

    public InsertedTable(string name, string names, Func<Columns<TRow>, Columns<TRow>> columns)
    {
        this.columns = columns;
        var arrays = string.Join(", ", names.Split(',').Select((_, at) => string.Create(CultureInfo.InvariantCulture, $"${at + 1}")));
        insert = $"INSERT INTO {name} ({names}) SELECT * FROM unnest({arrays})";
        copy = $"COPY {name} ({names}) FROM STDIN (FORMAT BINARY)";
    }

    /// <summary>Copies now, or leaves the rows to the batch.</summary>
    public async Task WriteAsync(NpgsqlConnection connection, NpgsqlBatch batch, IReadOnlyCollection<TRow> rows, bool mayCopy = true)
    {
        if (mayCopy && rows.Count >= Many)
        {
            await using var importer = await connection.BeginBinaryImportAsync(copy);
            importer.Timeout = TimeSpan.FromSeconds(PostgreSqlLedgerStore.SecondsToAnswer);
            await columns(new(rows)).CopyAsync(importer);
        }
        else if (rows.Count > 0)
        {
            batch.Add(insert, columns(new(rows)).Parameters);
        }
    }
}
