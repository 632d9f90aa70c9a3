using System.Buffers;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Oversight.Storage.Sql;

/// <summary>
/// A prepared statement on the native library: binding a row costs a tenth of what a driver's command costs, and the writer
/// binds some twenty rows for every submission. Parameters and columns count from 0, in the order they stand in the SQL.
/// Not thread-safe, like its connection.
/// </summary>
internal sealed class SqliteStatement : ISqlRow, IDisposable
{
    private const int OnStack = 256;

    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private int next;

    public SqliteStatement(sqlite3 database, string sql)
    {
        this.database = database;
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
    }

    public void Dispose() => statement.Dispose();

    public SqliteStatement Bind(long value) => Bound(raw.sqlite3_bind_int64(statement, ++next, value));

    public SqliteStatement Bind(long? value) => value is { } number ? Bind(number) : BindNull();

    /// <summary>By length, not up to a NUL: a text comes back as it went in.</summary>
    public SqliteStatement Bind(string? value)
    {
        if (value is null)
        {
            return BindNull();
        }

        if (value.Length == 0)
        {
            // An empty span has no address, and without an address the library binds NULL.
            return Bound(raw.sqlite3_bind_text(statement, ++next, value));
        }

        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        var rented = most <= OnStack ? null : ArrayPool<byte>.Shared.Rent(most);
        var bytes = rented is null ? stackalloc byte[OnStack] : rented.AsSpan();
        var length = Encoding.UTF8.GetBytes(value, bytes);
        var result = raw.sqlite3_bind_text(statement, ++next, bytes[..length]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        return Bound(result);
    }

    public SqliteStatement Bind(byte[] value) => Bound(raw.sqlite3_bind_blob(statement, ++next, value));

    /// <summary>Runs to the end and makes the statement ready for the next row.</summary>
    public void Execute()
    {
        try
        {
            while (Step())
            {
            }
        }
        finally
        {
            Reset();
        }
    }

    public List<T> Query<T>(Func<SqliteStatement, T> read)
    {
        try
        {
            var rows = new List<T>();
            while (Step())
            {
                rows.Add(read(this));
            }

            return rows;
        }
        finally
        {
            Reset();
        }
    }

    public T? First<T>(Func<SqliteStatement, T> read)
    {
        try
        {
            return Step() ? read(this) : default;
        }
        finally
        {
            Reset();
        }
    }

    public long Long(int column) => raw.sqlite3_column_int64(statement, column);

    public int Integer(int column) => raw.sqlite3_column_int(statement, column);

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public string Text(int column) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(statement, column));

    public byte[] Bytes(int column) => raw.sqlite3_column_blob(statement, column).ToArray();

    private SqliteStatement BindNull() => Bound(raw.sqlite3_bind_null(statement, ++next));

    private SqliteStatement Bound(int result)
    {
        Check(result);
        return this;
    }

    private bool Step()
    {
        var result = raw.sqlite3_step(statement);
        if (result is raw.SQLITE_ROW or raw.SQLITE_DONE)
        {
            return result == raw.SQLITE_ROW;
        }

        Check(result);
        return false;
    }

    /// <summary>The result repeats the error of the step, which was thrown already.</summary>
    private void Reset()
    {
        next = 0;
        _ = raw.sqlite3_reset(statement);
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            next = 0;
            SqliteException.ThrowExceptionForRC(result, database);
        }
    }
}
