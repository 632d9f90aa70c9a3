using System.Security.Cryptography;
using Dapper;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Storage.Engines;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Protection;

public sealed class ProtectionOnPostgreSql() : ProtectionTests(new OnPostgreSql())
{
    [Fact]
    public async Task A_token_of_one_node_is_good_at_another_with_the_same_key()
    {
        using var place = await new OnPostgreSql().NewPlaceAsync();
        place.Settings["Vault:Keys:1"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        await using var one = await place.StartAsync();
        await using var two = await place.StartAsync();

        var token = one.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("wang.fang");

        two.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(token).ShouldBe("wang.fang");
    }
}
