using System.Data.Common;
using Dapper;
using Microsoft.AspNetCore.Identity;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Network;
using Oversight.Storage.Engines;

namespace Oversight.Storage.Accounts;

internal sealed class DatabaseAccounts(Database database, IBodyDirectory bodies, TimeProvider time) : IAccounts
{
    private static readonly PasswordHasher<Account> Hasher = new();

    // Somebody who tries names must not learn from the clock which of them exist: an unknown name costs a hash as well.
    private static readonly Account Nobody = new("nobody", Role.Media, string.Empty);
    private static readonly Lazy<string> NobodysHash = new(() => Hasher.HashPassword(Nobody, Guid.NewGuid().ToString()));

    // A morning's sign-ins come at once and each takes a processor for a tenth of a second: as many hash as there are processors
    // and the others wait without a thread, or everything else of the process would wait for theirs.
    private static readonly SemaphoreSlim Hashing = new(Environment.ProcessorCount);

    public async Task CreateAsync(Account account, string password)
    {
        AccountRules.Check(account);
        AccountRules.CheckPassword(password);
        await RequireBodyAsync(account.Body);
        var row = new
        {
            account.UserName,
            Role = account.Role.ToString().ToLowerInvariant(),
            account.Area,
            account.DisplayName,
            account.Body,
            Custodian = account.Custodian ? 1 : 0,
            Hash = Hasher.HashPassword(account, password),
            At = Instant.ToMicroseconds(time.GetUtcNow()),
        };
        var created = await database.UseAsync(connection => connection.ExecuteAsync(
            """
            INSERT INTO account (user_name, role, area, display_name, body, custodian, password_hash, created_at, password_set_at)
            VALUES (@UserName, @Role, @Area, @DisplayName, @Body, @Custodian, @Hash, @At, @At)
            ON CONFLICT DO NOTHING
            """,
            row));
        if (created == 0)
        {
            throw new InvalidInputException("userName", account.UserName, "not taken by another account");
        }
    }

    public async Task<Account?> FindAsync(string userName) => (await RowAsync(userName))?.ToAccount();

    public async Task<Account?> VerifyAsync(string userName, string password)
    {
        var row = await RowAsync(userName);
        var account = row?.ToAccount();
        var possible = AccountRules.IsPossible(password);
        var verdict = await CheckAsync(account ?? Nobody, row?.PasswordHash ?? NobodysHash.Value, possible ? password : string.Empty);
        if (account is null || !possible || verdict == PasswordVerificationResult.Failed)
        {
            return null;
        }

        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            await StoreHashAsync(userName, Hasher.HashPassword(account, password), onlyWhen: row!.PasswordHash);
        }

        return account;
    }

    private static async Task<PasswordVerificationResult> CheckAsync(Account account, string hash, string password)
    {
        await Hashing.WaitAsync();
        try
        {
            return Hasher.VerifyHashedPassword(account, hash, password);
        }
        finally
        {
            Hashing.Release();
        }
    }

    public async Task SetPasswordAsync(string userName, string password)
    {
        AccountRules.CheckPassword(password);
        var account = await FindAsync(userName) ?? throw new NotFoundException("userName", userName);
        await StoreHashAsync(userName, Hasher.HashPassword(account, password), onlyWhen: null);
    }

    public async Task SetBodyAsync(string userName, string? body)
    {
        await RequireBodyAsync(body);
        var account = await FindAsync(userName) ?? throw new NotFoundException("userName", userName);
        await database.UseAsync(connection => connection.ExecuteAsync(
            "UPDATE account SET body = @body WHERE user_name = @UserName", new { account.UserName, body }));
    }

    public async Task SetCustodianAsync(string userName, bool custodian)
    {
        var account = await FindAsync(userName) ?? throw new NotFoundException("userName", userName);
        await database.UseAsync(connection => connection.ExecuteAsync(
            "UPDATE account SET custodian = @custodian WHERE user_name = @UserName", new { account.UserName, custodian = custodian ? 1 : 0 }));
    }

    public async Task<IReadOnlyList<Account>> ListAsync()
    {
        var rows = await database.UseAsync(connection =>
            connection.QueryAsync<AccountRow>($"SELECT {AccountRow.Columns} FROM account ORDER BY user_name"));
        return [.. rows.Select(row => row.ToAccount())];
    }

    private async Task RequireBodyAsync(string? id)
    {
        if (id is null)
        {
            return;
        }

        var body = (await bodies.CurrentAsync()).Find(id) ?? throw new NotFoundException("body", id, $"body: there is no body {OversightException.Shorten(id)}");
        if (body.ClosedOn is not null)
        {
            throw new InvalidInputException("body", id, "the body is closed");
        }
    }

    private Task<AccountRow?> RowAsync(string userName) => AccountRules.IsPossible(userName) && !userName.Contains('\0', StringComparison.Ordinal)
        ? database.UseAsync(connection => connection.QuerySingleOrDefaultAsync<AccountRow>(
            $"SELECT {AccountRow.Columns} FROM account WHERE user_name = @userName", new { userName }))
        : Task.FromResult<AccountRow?>(null);

    /// <summary>With <paramref name="onlyWhen"/>, a password that was changed meanwhile is left as it is.</summary>
    private Task<int> StoreHashAsync(string userName, string hash, string? onlyWhen) => database.UseAsync(connection => connection.ExecuteAsync(
        """
        UPDATE account SET password_hash = @hash, password_set_at = CASE WHEN @onlyWhen IS NULL THEN @at ELSE password_set_at END
        WHERE user_name = @userName AND (@onlyWhen IS NULL OR password_hash = @onlyWhen)
        """,
        new { userName, hash, onlyWhen, at = Instant.ToMicroseconds(time.GetUtcNow()) }));
}
