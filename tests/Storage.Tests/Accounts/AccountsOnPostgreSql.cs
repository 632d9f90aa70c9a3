using Microsoft.Extensions.DependencyInjection;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Storage.Tests.Support;
using Oversight.Testing;

namespace Oversight.Storage.Tests.Accounts;

public sealed class AccountsOnPostgreSql() : AccountsTests(new OnPostgreSql())
{
    [Fact]
    public async Task While_the_database_is_away_the_answer_is_unavailable_and_afterwards_all_is_there()
    {
        await using var server = await PostgresServer.StartNewAsync();
        using var place = await new OnPostgreSql().NewPlaceAsync();
        place.Settings["Storage:ConnectionString"] = await server.CreateDatabaseAsync();
        await using var host = await place.StartAsync();
        var accounts = host.Services.GetRequiredService<IAccounts>();
        var account = new Account("wang.fang", Role.Officer, "330106");
        await accounts.CreateAsync(account, "correct horse battery");

        await server.StopImmediateAsync();
        var refusal = await Should.ThrowAsync<StorageUnavailableException>(() => accounts.FindAsync("wang.fang"));
        refusal.IsTransient.ShouldBeTrue();
        refusal.InnerException.ShouldBeNull();
        await server.StartAsync();

        (await accounts.FindAsync("wang.fang")).ShouldBe(account);
    }
}
