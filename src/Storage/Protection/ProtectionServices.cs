using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;

namespace Oversight.Storage.Protection;

/// <summary>Registers Data Protection on the database.</summary>
public static class ProtectionServices
{
    /// <summary>The name is part of every protected value: a change signs everybody out.</summary>
    private const string Application = "oversight";

    /// <summary>Needs <see cref="StorageServices.AddOversightStorage"/>.</summary>
    public static IDataProtectionBuilder AddOversightDataProtection(this IServiceCollection services)
    {
        services.AddSingleton<KeyRepository>();
        services.AddSingleton<VaultXmlEncryptor>();
        services.AddOptions<KeyManagementOptions>().Configure<KeyRepository, VaultXmlEncryptor>((options, repository, encryptor) =>
        {
            options.XmlRepository = repository;
            options.XmlEncryptor = encryptor;
        });
        return services.AddDataProtection().SetApplicationName(Application);
    }
}
