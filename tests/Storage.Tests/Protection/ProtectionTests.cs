using System.Security.Cryptography;
using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Storage.Engines;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Protection;

public abstract class ProtectionTests(Engine engine)
{
    [Fact]
    public async Task What_was_protected_before_a_restart_is_read_after_it()
    {
        using var place = await engine.NewPlaceAsync();
        string token;
        await using (var host = await place.StartAsync())
        {
            token = Protector(host.Services).Protect("wang.fang");
        }

        await using var again = await place.StartAsync();
        Protector(again.Services).Unprotect(token).ShouldBe("wang.fang");
    }

    [Fact]
    public async Task The_database_alone_does_not_give_the_keys_away()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        Protector(host.Services).Protect("anything");

        var xml = await host.Services.GetRequiredService<Database>().UseAsync(connection =>
            connection.QuerySingleAsync<string>("SELECT xml FROM data_protection_key"));

        xml.ShouldContain("encryptedSecret");
        xml.ShouldContain("Oversight.Storage.Protection.VaultXmlDecryptor");
        xml.ShouldNotContain("masterKey");
    }

    private static IDataProtector Protector(IServiceProvider services) =>
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
