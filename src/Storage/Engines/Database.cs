using System.Data.Common;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Oversight.Grains.Errors;
using Oversight.Storage.Settings;

namespace Oversight.Storage.Engines;

/// <summary>
/// The one place that opens connections. On SQLite it also holds the data folder, for as long as it lives.
/// </summary>
public sealed partial class Database : IDisposable, IAsyncDisposable
{
    private readonly FolderLock? folder;
    private readonly ILogger<Database> logger;

    /// <exception cref="CannotStartException">The data folder is in use or cannot be written.</exception>
    /// <exception cref="OptionsValidationException">A setting is wrong.</exception>
    public Database(IOptions<StorageOptions> options, ILogger<Database> logger)
    {
        this.logger = logger;
        var settings = options.Value;
        Provider = settings.Provider;
        if (Provider == StorageProvider.PostgreSql)
        {
            Main = GrainStates = PostgreSqlSource.Create(settings.ConnectionString);
            return;
        }

        var path = Path.GetFullPath(settings.DataFolder);
        folder = FolderLock.Take(path);
        Main = new SqliteDataSource(Path.Combine(path, "oversight.db"), SqliteSettings.Ledger);
        GrainStates = new SqliteDataSource(Path.Combine(path, "orleans.db"), SqliteSettings.GrainStates);
    }

    public StorageProvider Provider { get; }

    /// <summary>Ledger, read side, vault, accounts: an <see cref="NpgsqlDataSource"/> or a <see cref="SqliteDataSource"/>.</summary>
    public DbDataSource Main { get; }

    /// <summary>
    /// The snapshots of grains. On SQLite a file of their own, so that writing them never waits for, or holds up, the one
    /// writer of the ledger; on PostgreSQL the same as <see cref="Main"/>.
    /// </summary>
    public DbDataSource GrainStates { get; }

    /// <exception cref="InvalidCastException">The engine is SQLite.</exception>
    public NpgsqlDataSource PostgreSql => (NpgsqlDataSource)Main;

    /// <exception cref="InvalidCastException">The engine is PostgreSQL.</exception>
    public SqliteDataSource Sqlite => (SqliteDataSource)Main;

    /// <summary>Runs some work on a connection to <see cref="Main"/>.</summary>
    /// <exception cref="StorageUnavailableException">The database did not answer; the cause is in the log.</exception>
    public async Task<T> UseAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation = default)
    {
        try
        {
            await using var connection = await Main.OpenConnectionAsync(cancellation);
            return await work(connection);
        }
        catch (DbException problem) when (Faults.IsUnavailable(problem))
        {
            LogUnavailable(problem);
            throw new StorageUnavailableException();
        }
    }

    public void Dispose()
    {
        Main.Dispose();
        GrainStates.Dispose();
        folder?.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await Main.DisposeAsync();
        await GrainStates.DisposeAsync();
        folder?.Dispose();
    }

    [LoggerMessage(LogLevel.Error, "The database did not answer.")]
    private partial void LogUnavailable(Exception problem);
}
