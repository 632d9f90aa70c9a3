namespace Oversight.Storage.Settings;

/// <summary>The section <c>Storage</c>: where everything is kept.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>For PostgreSQL, in Npgsql's form: <c>Host=db;Database=oversight;Username=oversight;Password=…</c>.</summary>
    public string ConnectionString { get; set; } = string.Empty;

    /// <summary>The folder of the SQLite files and of <c>vault.key</c>; created when missing.</summary>
    public string DataFolder { get; set; } = "data";
}
