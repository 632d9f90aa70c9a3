using System.Net;
using Microsoft.Extensions.Options;

namespace Oversight.Storage.Settings;

internal sealed class ClusterSettingsValidator(IOptions<StorageOptions> storage) : IValidateOptions<ClusterSettings>
{
    private const string Remedy =
        "SQLite serves one process. Set Storage:Provider to PostgreSql and Storage:ConnectionString to the database that all nodes share";

    public ValidateOptionsResult Validate(string? name, ClusterSettings options)
    {
        var problems = new List<string>();
        if (storage.Value.Provider == StorageProvider.Sqlite)
        {
            OnSqlite(options, problems);
        }

        if (string.IsNullOrWhiteSpace(options.Id) || options.Id.Length > 100)
        {
            problems.Add("Cluster:Id must have 1 to 100 characters.");
        }

        if (options.SiloPort is < 0 or > 65535)
        {
            problems.Add($"Cluster:SiloPort is {options.SiloPort}. Set it to 1..65535, or to 0 for a free port.");
        }

        if (options.AdvertisedAddress is { Length: > 0 } text && !Reachable(text))
        {
            problems.Add($"Cluster:AdvertisedAddress is '{text}'. Set it to one numeric address of this machine, such as 10.0.0.5.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static void OnSqlite(ClusterSettings options, List<string> problems)
    {
        if (options.Enabled == true)
        {
            problems.Add($"Cluster:Enabled is true, but Storage:Provider is Sqlite. {Remedy}, or remove Cluster:Enabled.");
        }

        if (options.AdvertisedAddress is { Length: > 0 })
        {
            problems.Add($"Cluster:AdvertisedAddress is set, but Storage:Provider is Sqlite. {Remedy}, or remove Cluster:AdvertisedAddress.");
        }

        if (options.SiloPort != 0)
        {
            problems.Add($"Cluster:SiloPort is set, but Storage:Provider is Sqlite. {Remedy}, or remove Cluster:SiloPort.");
        }
    }

    private static bool Reachable(string text) =>
        IPAddress.TryParse(text, out var address) && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any);
}
