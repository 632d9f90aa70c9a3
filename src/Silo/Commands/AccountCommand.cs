using System.CommandLine;
using System.Security.Cryptography;
using Oversight.Grains.Accounts;
using Oversight.Silo.Hosting;

namespace Oversight.Silo.Commands;

/// <summary><c>account create NAME --role ROLE [--area CODE]</c>, <c>account password NAME</c>, <c>account list</c>.</summary>
internal static class AccountCommand
{
    private const string PasswordVariable = "OVERSIGHT_PASSWORD";

    public static Command Create() => new("account", "Create and list the accounts of people who sign in.")
    {
        CreateCommand(),
        PasswordCommand(),
        ListCommand(),
    };

    private static Command CreateCommand()
    {
        var name = new Argument<string>("NAME") { Description = "3 to 32 characters of a-z, 0-9, '.', '_' and '-'." };
        var role = new Option<Role>("--role") { Description = "admin, supervisor, officer, staff, deputy or media.", Required = true };
        var area = new Option<string>("--area") { Description = "Beginning of a division code (330106 is one district); everywhere when it is not given.", DefaultValueFactory = _ => string.Empty };
        var data = CommonOptions.Data();
        var command = new Command("create", $"Create an account. The password is taken from {PasswordVariable}, else made and printed once.") { name, role, area, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var account = new Account(parsed.GetRequiredValue(name), parsed.GetValue(role), parsed.GetRequiredValue(area));
            await using var host = await OperatorHost.OpenAsync(parsed.GetValue(data), cancellation);
            var (password, made) = Password();
            await host.Get<IAccounts>().CreateAsync(account, password);
            Console.WriteLine(made ? $"Created {account.UserName} ({account.Role}). Password, shown once: {password}" : $"Created {account.UserName} ({account.Role}).");
            return 0;
        });
        return command;
    }

    private static Command PasswordCommand()
    {
        var name = new Argument<string>("NAME");
        var data = CommonOptions.Data();
        var command = new Command("password", $"Set a new password, from {PasswordVariable} or made and printed once.") { name, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = await OperatorHost.OpenAsync(parsed.GetValue(data), cancellation);
            var (password, made) = Password();
            await host.Get<IAccounts>().SetPasswordAsync(parsed.GetRequiredValue(name), password);
            Console.WriteLine(made ? $"New password, shown once: {password}" : "The password is set.");
            return 0;
        });
        return command;
    }

    private static Command ListCommand()
    {
        var data = CommonOptions.Data();
        var command = new Command("list", "List the accounts.") { data };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = await OperatorHost.OpenAsync(parsed.GetValue(data), cancellation);
            foreach (var account in await host.Get<IAccounts>().ListAsync())
            {
                Console.WriteLine($"{account.UserName}\t{account.Role}\t{(account.Area.Length == 0 ? "everywhere" : account.Area)}");
            }

            return 0;
        });
        return command;
    }

    private static (string Password, bool Made) Password() => Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } given
        ? (given, false)
        : (RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16), true);
}
