namespace Oversight.Storage.Settings;

/// <summary>The engine under everything.</summary>
public enum StorageProvider
{
    /// <summary>Files in one data folder, one process: the embedded default.</summary>
    Sqlite = 0,

    /// <summary>One database, any number of nodes.</summary>
    PostgreSql = 1,
}
