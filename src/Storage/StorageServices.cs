using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Oversight.Grains.Accounts;
using Oversight.Grains.Responses;
using Oversight.Grains.Responses.Paper;
using Oversight.Grains.Responses.Photos;
using Oversight.Grains.Vault;
using Oversight.Storage.Accounts;
using Oversight.Storage.Engines;
using Oversight.Storage.Ledger;
using Oversight.Storage.Migrations;
using Oversight.Storage.ReadSide;
using Oversight.Storage.Responses;
using Oversight.Storage.Responses.Paper;
using Oversight.Storage.Responses.Photos;
using Oversight.Storage.Settings;
using Oversight.Storage.Snapshots;
using Oversight.Storage.Vault;
using Oversight.Storage.Verification;

namespace Oversight.Storage;

/// <summary>Registers the engine, the migrations, the ledger, the read side, the vault and the accounts.</summary>
public static class StorageServices
{
    /// <summary>
    /// Reads the sections <c>Storage</c>, <c>Cluster</c> and <c>Vault</c> and validates them at start. A host prepares storage before
    /// any of its services start; a command that starts no host calls <see cref="PrepareOversightStorageAsync"/> itself.
    /// </summary>
    public static IServiceCollection AddOversightStorage(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        services.AddOptions<ClusterSettings>().BindConfiguration(ClusterSettings.Section).ValidateOnStart();
        services.AddOptions<VaultOptions>().BindConfiguration(VaultOptions.Section);
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddSingleton<IValidateOptions<ClusterSettings>, ClusterSettingsValidator>();

        services.AddSingleton<Database>();
        services.AddSingleton<Migrator>();
        services.AddLedger();
        services.AddReadSide();
        services.AddVerification();
        services.AddSnapshots();
        services.AddSingleton<MasterKeyring>();
        services.AddSingleton<IVault, DatabaseVault>();
        services.AddSingleton<IBallotKeys, DatabaseBallotKeys>();
        services.AddSingleton<IResponseDrafts, ResponseDrafts>();
        services.AddSingleton<IPaperSheets, PaperSheets>();
        services.AddSingleton<IPhotoStore, PhotoStore>();
        services.AddSingleton<IAccounts, DatabaseAccounts>();
        services.AddSingleton<IPasswords, IdentityPasswords>();
        services.AddHostedService<PrepareAtStart>();
        return services;
    }

    /// <summary>Takes the data folder, brings the tables up to date and opens the vault's keys. Repeating it changes nothing.</summary>
    /// <exception cref="CannotStartException">It says what is wrong and what to do.</exception>
    /// <exception cref="OptionsValidationException">A setting is wrong; its name is in the message.</exception>
    public static async Task PrepareOversightStorageAsync(this IServiceProvider services, CancellationToken cancellation = default)
    {
        _ = services.GetRequiredService<IOptions<ClusterSettings>>().Value;
        await services.GetRequiredService<Migrator>().ApplyAsync(cancellation);
        await services.GetRequiredService<MasterKeyring>().OpenAsync();
    }
}
