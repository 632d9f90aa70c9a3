using System.Diagnostics;
using Dapper;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Network;
using Oversight.Storage.Engines;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Accounts;

public abstract class AccountsTests(Engine engine)
{
    private const string Password = "correct horse battery";
    private static readonly Account Wang = new("wang.fang", Role.Officer, "330106", "王芳");

    [Fact]
    public async Task An_account_is_found_listed_and_verified_after_a_restart()
    {
        using var place = await engine.NewPlaceAsync();
        await using (var first = await place.StartAsync())
        {
            var accounts = first.Services.GetRequiredService<IAccounts>();
            await accounts.CreateAsync(Wang, Password);
            await accounts.CreateAsync(new("admin", Role.Admin, string.Empty), Password);
        }

        await using var second = await place.StartAsync();
        var again = second.Services.GetRequiredService<IAccounts>();
        (await again.FindAsync("wang.fang")).ShouldBe(Wang);
        (await again.FindAsync("nobody.here")).ShouldBeNull();
        (await again.ListAsync()).Select(account => account.UserName).ShouldBe(["admin", "wang.fang"]);
        (await again.VerifyAsync("wang.fang", Password)).ShouldBe(Wang);
        (await again.VerifyAsync("wang.fang", Password + "x")).ShouldBeNull();
        (await again.VerifyAsync("nobody.here", Password)).ShouldBeNull();
    }

    [Theory]
    [InlineData("ab", "", "userName")]
    [InlineData("Wang", "", "userName")]
    [InlineData("wang fang", "", "userName")]
    [InlineData("wang\n", "", "userName")]
    [InlineData("a23456789012345678901234567890123", "", "userName")]
    [InlineData("wang", "33010x", "area")]
    [InlineData("wang", "3301060010010", "area")]
    public async Task A_malformed_account_is_refused_by_field_and_rule(string name, string area, string field)
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        var accounts = host.Services.GetRequiredService<IAccounts>();

        var refusal = await Should.ThrowAsync<InvalidInputException>(() => accounts.CreateAsync(new(name, Role.Staff, area), Password));

        refusal.Field.ShouldBe(field);
        refusal.Rule.ShouldNotBeNullOrEmpty();
        (await accounts.ListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_account_works_for_a_body_that_there_is()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync(builder => builder.Services.AddSingleton<ICommits, RecordingCommits>());
        var (accounts, ledger) = (host.Services.GetRequiredService<IAccounts>(), host.Services.GetRequiredService<ILedger>());
        (await Should.ThrowAsync<NotFoundException>(() => accounts.CreateAsync(Wang with { Body = "xihu" }, Password))).Field.ShouldBe("body");
        (await accounts.ListAsync()).ShouldBeEmpty();
        var xihu = new Body { Id = "xihu", Kind = BodyKind.District, Name = "西湖局", Areas = ["330106"] };
        var registered = (await ledger.AppendAsync(Commands.Body(xihu))).ShouldBeOfType<AppendOutcome.Appended>();

        await accounts.CreateAsync(Wang with { Body = "xihu" }, Password);
        (await accounts.VerifyAsync(Wang.UserName, Password)).ShouldBe(Wang with { Body = "xihu" });
        await accounts.SetBodyAsync(Wang.UserName, null);
        (await accounts.FindAsync(Wang.UserName)).ShouldBe(Wang);
        await accounts.SetBodyAsync(Wang.UserName, "xihu");
        (await accounts.ListAsync()).ShouldBe([Wang with { Body = "xihu" }]);

        (await Should.ThrowAsync<NotFoundException>(() => accounts.SetBodyAsync(Wang.UserName, "xihu2"))).Field.ShouldBe("body");
        (await Should.ThrowAsync<NotFoundException>(() => accounts.SetBodyAsync("nobody.here", "xihu"))).Field.ShouldBe("userName");
        await ledger.AppendAsync(BodyDecisions.Close(
            BodyState.Fold([registered.First]), "xihu", new(2026, 1, 1), null, BodyNetwork.Empty, Commands.Key())!);
        (await Should.ThrowAsync<InvalidInputException>(() => accounts.SetBodyAsync(Wang.UserName, "xihu"))).Rule.ShouldBe("the body is closed");
    }

    [Fact]
    public async Task A_short_password_is_refused_and_never_repeated_in_the_error()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        var accounts = host.Services.GetRequiredService<IAccounts>();

        var refusal = await Should.ThrowAsync<InvalidInputException>(() => accounts.CreateAsync(Wang, "hunter2xx"));

        refusal.Field.ShouldBe("password");
        refusal.Rule.ShouldBe("10 to 256 characters");
        refusal.ToString().ShouldNotContain("hunter2");
        await Should.ThrowAsync<InvalidInputException>(() => accounts.CreateAsync(Wang, "lone surrogate \ud800 here"));
    }

    [Fact]
    public async Task Of_many_who_take_one_name_at_once_one_gets_it()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        var accounts = host.Services.GetRequiredService<IAccounts>();

        var tries = Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            try
            {
                await accounts.CreateAsync(Wang, $"{Password} {number}");
                return number;
            }
            catch (InvalidInputException taken) when (taken.Field == "userName")
            {
                return -1;
            }
        }));
        var winner = (await Task.WhenAll(tries)).Where(number => number >= 0).ShouldHaveSingleItem();

        (await accounts.VerifyAsync(Wang.UserName, $"{Password} {winner}")).ShouldBe(Wang);
    }

    [Fact]
    public async Task A_new_password_replaces_the_old_one()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        var accounts = host.Services.GetRequiredService<IAccounts>();
        await accounts.CreateAsync(Wang, Password);

        await accounts.SetPasswordAsync(Wang.UserName, "another long one");

        (await accounts.VerifyAsync(Wang.UserName, Password)).ShouldBeNull();
        (await accounts.VerifyAsync(Wang.UserName, "another long one")).ShouldBe(Wang);
        (await Should.ThrowAsync<NotFoundException>(() => accounts.SetPasswordAsync("nobody.here", Password))).Field.ShouldBe("userName");
    }

    [Fact]
    public async Task A_hash_from_a_weaker_time_is_renewed_at_the_next_sign_in()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        var accounts = host.Services.GetRequiredService<IAccounts>();
        var database = host.Services.GetRequiredService<Database>();
        await accounts.CreateAsync(Wang, Password);
        var weak = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 })).HashPassword(Wang, Password);
        await database.UseAsync(connection => connection.ExecuteAsync("UPDATE account SET password_hash = @weak", new { weak }));

        (await accounts.VerifyAsync(Wang.UserName, "not the password")).ShouldBeNull();
        (await HashAsync()).ShouldBe(weak);
        (await accounts.VerifyAsync(Wang.UserName, Password)).ShouldBe(Wang);
        (await HashAsync()).ShouldNotBe(weak);
        (await accounts.VerifyAsync(Wang.UserName, Password)).ShouldBe(Wang);

        Task<string?> HashAsync() => database.UseAsync(connection => connection.ExecuteScalarAsync<string>("SELECT password_hash FROM account"));
    }

    [Fact]
    public async Task An_unknown_name_costs_a_hash_like_a_known_one()
    {
        using var place = await engine.NewPlaceAsync();
        await using var host = await place.StartAsync();
        var accounts = host.Services.GetRequiredService<IAccounts>();
        await accounts.CreateAsync(Wang, Password);
        await TimeAsync("nobody.here");

        var known = await TimeAsync(Wang.UserName);
        var unknown = await TimeAsync("nobody.here");

        // A lookup alone takes well under a tenth of a hash; the factor leaves room for a busy machine.
        unknown.ShouldBeGreaterThan(known / 4);

        async Task<TimeSpan> TimeAsync(string name)
        {
            var best = TimeSpan.MaxValue;
            for (var round = 0; round < 5; round++)
            {
                var watch = Stopwatch.StartNew();
                (await accounts.VerifyAsync(name, "wrong password")).ShouldBeNull();
                best = watch.Elapsed < best ? watch.Elapsed : best;
            }

            return best;
        }
    }
}
