using System.Data.Common;
using DbUp;
using DbUp.Builder;
using DbUp.Engine;
using DbUp.Postgresql;
using DbUp.Sqlite;
using Microsoft.Extensions.Logging;
using Npgsql;
using Oversight.Storage.Engines;
using Oversight.Storage.Settings;

namespace Oversight.Storage.Migrations;

/// <summary>Brings the tables to what this program needs. Each script runs once, in a transaction of its own.</summary>
internal sealed partial class Migrator(Database database, ILogger<Migrator> logger)
{
    private const string Journal = "schema_version";

    /// <exception cref="CannotStartException">A script failed, or the tables are newer than the program.</exception>
    public async Task ApplyAsync(CancellationToken cancellation = default)
    {
        if (database.Provider == StorageProvider.Sqlite)
        {
            Apply(OnSqlite(database.Main), "Sqlite");
            Apply(OnSqlite(database.GrainStates), "SqliteOrleans");
            return;
        }

        try
        {
            await using var hold = await MigrationLock.TakeAsync(database.PostgreSql, cancellation);
            Apply(OnPostgreSql(database.PostgreSql, hold.Schema), "PostgreSql");
        }
        catch (NpgsqlException problem)
        {
            throw new CannotStartException($"The database of Storage:ConnectionString did not answer: {problem.Message}", problem);
        }
    }

    private void Apply(UpgradeEngineBuilder target, string folder)
    {
        var scripts = MigrationScripts.In(folder);
        foreach (var (name, script) in MigrationScripts.CodeIn(folder))
        {
            target = target.WithScript(name, script);
        }

        var engine = target.WithScripts(scripts)
            .WithTransactionPerScript()
            .WithVariablesDisabled()
            .WithExecutionTimeout(TimeSpan.FromHours(1))
            .LogTo(new MigrationLog(logger))
            .Build();

        if (engine.GetExecutedButNotDiscoveredScripts() is [.., var unknown])
        {
            throw new CannotStartException(
                $"The database was already changed by a newer version of this program (script {unknown}). Start that version, or restore a backup from before.");
        }

        var result = engine.PerformUpgrade();
        foreach (var script in result.Scripts)
        {
            LogApplied(script.Name, folder);
        }

        if (!result.Successful)
        {
            throw new CannotStartException(
                $"Migration {result.ErrorScript?.Name ?? "journal"} ({folder}) failed: {result.Error.Message}", result.Error);
        }
    }

    private static UpgradeEngineBuilder OnSqlite(DbDataSource source) =>
        DeployChanges.To.SqliteDatabase(source.ConnectionString).JournalToSqliteTable(Journal);

    private static UpgradeEngineBuilder OnPostgreSql(NpgsqlDataSource source, string schema) =>
        DeployChanges.To.PostgresqlDatabase(new PostgresqlConnectionManager(source)).JournalToPostgresqlTable(schema, Journal);

    [LoggerMessage(LogLevel.Information, "Applied {Script} on {Folder}.")]
    private partial void LogApplied(string script, string folder);
}
