namespace Oversight.Storage.Engines;

/// <summary>What is set on every connection to a SQLite file.</summary>
internal sealed record SqliteSettings(string Synchronous, int CacheKibibytes, long MapBytes)
{
    /// <summary>
    /// An acknowledged record must survive a power cut: in WAL mode only FULL syncs the log at every commit. The file is mapped
    /// up to 1 GiB, so that reads come from the system's page cache and the own cache can stay small for each connection.
    /// </summary>
    public static SqliteSettings Ledger { get; } = new("FULL", 8 * 1024, 1L << 30);

    /// <summary>
    /// Snapshots of grains: folded again from the ledger when lost, so a power cut may take the last ones. They are never ahead
    /// of the ledger, which was synced before they were written.
    /// </summary>
    public static SqliteSettings GrainStates { get; } = new("NORMAL", 2 * 1024, 256L << 20);

    public string ToSql() =>
        $"""
        PRAGMA busy_timeout = 10000;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = {Synchronous};
        PRAGMA foreign_keys = ON;
        PRAGMA temp_store = MEMORY;
        PRAGMA cache_size = -{CacheKibibytes};
        PRAGMA mmap_size = {MapBytes};
        """;
}
