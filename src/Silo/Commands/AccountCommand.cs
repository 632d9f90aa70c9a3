using System.CommandLine;
using System.Security.Cryptography;
using Oversight.Grains.Accounts;
using Oversight.Silo.Hosting;

namespace Oversight.Silo.Commands;

/// <summary>
/// <c>account create NAME --role ROLE [--area CODE] [--body ID]</c>, <c>account set-body NAME [ID]</c>, <c>account set-custodian NAME [--off]</c>, <c>account password NAME</c>,
/// <c>account list</c>.
/// </summary>
internal static class AccountCommand
{
    private const string PasswordVariable = "OVERSIGHT_PASSWORD";

    public static Command Create() => new("account", "Create and list the accounts of people who sign in.")
    {
        CreateCommand(),
        PasswordCommand(),
        BodyCommand(),
        CustodianCommand(),
        ListCommand(),
    };

    private static Command CreateCommand()
    {
        var name = new Argument<string>("NAME") { Description = "3 to 32 characters of a-z, 0-9, '.', '_' and '-'." };
        var role = new Option<Role>("--role") { Description = "admin, supervisor, officer, staff, deputy or media.", Required = true };
        var area = new Option<string>("--area") { Description = "Beginning of a division code (330106 is one district); everywhere when it is not given.", DefaultValueFactory = _ => string.Empty };
        var body = new Option<string?>("--body") { Description = "Id of the body of the network that the person works for." };
        var data = CommonOptions.Data();
        var command = new Command("create", $"Create an account. The password is taken from {PasswordVariable}, else made and printed once.") { name, role, area, body, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var account = new Account(parsed.GetRequiredValue(name), parsed.GetValue(role), parsed.GetRequiredValue(area), Body: parsed.GetValue(body));
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

    private static Command BodyCommand()
    {
        var name = new Argument<string>("NAME");
        var body = new Argument<string?>("ID") { Description = "Id of a body of the network; none when it is not given.", Arity = ArgumentArity.ZeroOrOne };
        var data = CommonOptions.Data();
        var command = new Command("set-body", "Say which body a person works for. It holds from the next sign-in on.") { name, body, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = await OperatorHost.OpenAsync(parsed.GetValue(data), cancellation);
            await host.Get<IAccounts>().SetBodyAsync(parsed.GetRequiredValue(name), parsed.GetValue(body));
            Console.WriteLine($"{parsed.GetRequiredValue(name)} works for {parsed.GetValue(body) ?? "no body"}.");
            return 0;
        });
        return command;
    }

    private static Command CustodianCommand()
    {
        var name = new Argument<string>("NAME");
        var off = new Option<bool>("--off") { Description = "The person is a custodian no more." };
        var data = CommonOptions.Data();
        var command = new Command("set-custodian", "Let a person approve that the identity of who reported is read. It holds from the next sign-in on.") { name, off, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = await OperatorHost.OpenAsync(parsed.GetValue(data), cancellation);
            await host.Get<IAccounts>().SetCustodianAsync(parsed.GetRequiredValue(name), !parsed.GetValue(off));
            Console.WriteLine($"{parsed.GetRequiredValue(name)} is {(parsed.GetValue(off) ? "no custodian" : "a custodian")}.");
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
                Console.WriteLine($"{account.UserName}\t{account.Role}\t{(account.Area.Length == 0 ? "everywhere" : account.Area)}\t{account.Body ?? "-"}{(account.Custodian ? "\tcustodian" : string.Empty)}");
            }

            return 0;
        });
        return command;
    }

    private static (string Password, bool Made) Password() => Environment.GetEnvironmentVariable(PasswordVariable) is { Length: > 0 } given
        ? (given, false)
        : (RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", 16), true);
}
