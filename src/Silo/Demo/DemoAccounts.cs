using System.Security.Cryptography;
using Oversight.Grains.Accounts;

namespace Oversight.Silo.Demo;

/// <summary>One account for each role, all for the demonstration's district and with one password.</summary>
internal static class DemoAccounts
{
    public const string PasswordVariable = "OVERSIGHT_DEMO_PASSWORD";

    /// <summary>Who takes and closes the demonstration's matters.</summary>
    public const string Officer = "officer";

    /// <summary>Who takes the steps that need the head's approval.</summary>
    public const string Supervisor = "supervisor";

    private static readonly (string Name, Role Role, string Shown, string? Body)[] Accounts =
    [
        ("admin", Role.Admin, "系统管理员", null),
        (Supervisor, Role.Supervisor, "监管科科长", DemoNetwork.Bureau),
        (Officer, Role.Officer, "投诉处理员", DemoNetwork.Consumers),
        ("staff", Role.Staff, "热线登记员", DemoNetwork.Intake),
        ("deputy", Role.Deputy, "人大代表", null),
        ("media", Role.Media, "媒体记者", null),
    ];

    public static IEnumerable<string> Names => Accounts.Select(a => a.Name);

    /// <summary>Leaves accounts that exist as they are. The password is null when it came from the environment and need not be shown.</summary>
    public static async Task<string?> CreateAsync(IAccounts accounts)
    {
        var given = Environment.GetEnvironmentVariable(PasswordVariable);
        var password = string.IsNullOrEmpty(given) ? RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 12) : given;
        foreach (var (name, role, shown, _) in Accounts)
        {
            if (await accounts.FindAsync(name) is null) await accounts.CreateAsync(new(name, role, DemoDistrict.Code, shown), password);
        }

        return string.IsNullOrEmpty(given) ? password : null;
    }

    /// <summary>Gives the accounts their bodies, which exist only after the accounts.</summary>
    public static async Task AssignAsync(IAccounts accounts)
    {
        foreach (var (name, _, _, body) in Accounts.Where(account => account.Body is not null)) await accounts.SetBodyAsync(name, body);
    }
}
