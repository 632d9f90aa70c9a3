using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Oversight.Storage.Engines;

/// <summary>Tells a database that is away (repeat the command) from a statement that is wrong (a defect of ours).</summary>
public static class Faults
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteIoError = 10;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;

    /// <summary>True when the same work may succeed later; whether it was committed is then unknown.</summary>
    public static bool IsUnavailable(DbException problem) => problem switch
    {
        // 57P: the server is stopping or starting; 25006: it is a standby that does not take writes (yet).
        PostgresException server => server.IsTransient || server.SqlState.StartsWith("57P", StringComparison.Ordinal) || server.SqlState == "25006",
        NpgsqlException => true,
        SqliteException file => file.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteIoError or SqliteFull or SqliteCannotOpen,
        _ => false,
    };

    /// <summary>True when a unique key exists already.</summary>
    public static bool IsDuplicate(DbException problem) => problem switch
    {
        PostgresException server => server.SqlState == PostgresErrorCodes.UniqueViolation,
        SqliteException file => file.SqliteExtendedErrorCode is 1555 or 2067,
        _ => false,
    };
}
