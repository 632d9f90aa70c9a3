using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Ledger;
using Oversight.Storage.Engines;
using Oversight.Storage.Ledger.PostgreSql;
using Oversight.Storage.Ledger.Sqlite;
using Oversight.Storage.Settings;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Ledger;

/// <summary>Registers the ledger. Whoever uses it says with <see cref="ICommits"/> who is told of commits.</summary>
internal static class LedgerServices
{
    public static IServiceCollection AddLedger(this IServiceCollection services)
    {
        services.AddSingleton<ILedgerStore>(provider => provider.GetRequiredService<Database>() switch
        {
            { Provider: StorageProvider.PostgreSql } database => new PostgreSqlLedgerStore(database.PostgreSql),
            var database => new SqliteLedgerStore(database.Sqlite.OpenConnection),
        });
        services.AddSingleton<ISqlReader>(provider => provider.GetRequiredService<Database>() switch
        {
            { Provider: StorageProvider.PostgreSql } database => ActivatorUtilities.CreateInstance<PostgreSqlReader>(provider, database.PostgreSql),
            var database => ActivatorUtilities.CreateInstance<SqliteReader>(provider, database.Sqlite),
        });
        services.AddSingleton<LedgerReader>();
        services.AddSingleton<ILedgerScan>(provider => provider.GetRequiredService<LedgerReader>());
        services.AddMetrics();
        services.AddSingleton<LedgerMetrics>();
        services.AddSingleton<LedgerWriter>();
        services.AddSingleton<SqlLedger>();
        services.AddSingleton<ILedger>(provider => provider.GetRequiredService<SqlLedger>());
        services.AddSingleton<IBulkLedger>(provider => provider.GetRequiredService<SqlLedger>());
        return services;
    }
}
