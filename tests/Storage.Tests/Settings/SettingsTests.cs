using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Oversight.Storage.Settings;

namespace Oversight.Storage.Tests.Settings;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Storage:Provider=Sqlite;Storage:DataFolder=", "Storage:DataFolder is empty")]
    [InlineData("Storage:Provider=Sqlite;Storage:ConnectionString=Host", "Storage:ConnectionString is set, but Storage:Provider is Sqlite")]
    [InlineData("Storage:Provider=7", "Storage:Provider is 7")]
    [InlineData("Storage:Provider=Oracle", "Storage:Provider")]
    [InlineData("Storage:Provider=PostgreSql", "Storage:ConnectionString is empty")]
    [InlineData("Storage:Provider=PostgreSql;Storage:ConnectionString=nonsense", "Storage:ConnectionString is not readable")]
    [InlineData("Storage:Provider=PostgreSql;Storage:ConnectionString=Database", "Storage:ConnectionString is not readable")]
    [InlineData("Cluster:Enabled=true", "Cluster:Enabled is true, but Storage:Provider is Sqlite. SQLite serves one process. Set Storage:Provider to PostgreSql and Storage:ConnectionString")]
    [InlineData("Cluster:SiloPort=11111", "Cluster:SiloPort is set, but Storage:Provider is Sqlite")]
    [InlineData("Cluster:AdvertisedAddress=10.0.0.5", "Cluster:AdvertisedAddress is set, but Storage:Provider is Sqlite")]
    [InlineData("Cluster:Id=", "Cluster:Id")]
    public void A_wrong_setting_is_named_with_what_to_do(string settings, string message)
    {
        var problem = Should.Throw<Exception>(() => Read(settings, out _));

        problem.Message.ShouldContain(message);
    }

    [Fact]
    public void A_password_never_gets_into_the_message()
    {
        var problem = Should.Throw<OptionsValidationException>(() => Read("Storage:Provider=PostgreSql;Storage:ConnectionString=Pasword~hunter2", out _));

        problem.Message.ShouldNotContain("hunter2");
    }

    [Fact]
    public void Without_settings_it_is_one_process_on_sqlite()
    {
        Read("Unrelated=1", out var cluster).Provider.ShouldBe(StorageProvider.Sqlite);
        cluster.IsOn(StorageProvider.Sqlite).ShouldBeFalse();
        cluster.IsOn(StorageProvider.PostgreSql).ShouldBeTrue();
    }

    private static StorageOptions Read(string settings, out ClusterSettings cluster)
    {
        // ~ stands for = inside a value, which in turn ends at ;
        var pairs = settings.Split(';').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], string? (pair) => pair[1].Replace('~', '='));
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(pairs).Build())
            .AddOversightStorage()
            .BuildServiceProvider();
        cluster = services.GetRequiredService<IOptions<ClusterSettings>>().Value;
        return services.GetRequiredService<IOptions<StorageOptions>>().Value;
    }
}
