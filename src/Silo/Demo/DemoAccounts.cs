using System.Security.Cryptography;
using Oversight.Grains.Accounts;

namespace Oversight.Silo.Demo;

/// <summary>One account for each role, all for the demonstration's district and with one password.</summary>
internal static class DemoAccounts
{
    public const string PasswordVariable = "OVERSIGHT_DEMO_PASSWORD";

    /// <summary>Who takes and closes the demonstration's matters.</summary>
    public const string Officer = "officer";

    private static readonly (string Name, Role Role, string Shown)[] Accounts =
    [
        ("admin", Role.Admin, "系统管理员"),
        ("supervisor", Role.Supervisor, "监管科科长"),
        (Officer, Role.Officer, "投诉处理员"),
        ("staff", Role.Staff, "热线登记员"),
        ("deputy", Role.Deputy, "人大代表"),
        ("media", Role.Media, "媒体记者"),
    ];

    public static IEnumerable<string> Names => Accounts.Select(a => a.Name);

    /// <summary>Leaves accounts that exist as they are. The password is null when it came from the environment and need not be shown.</summary>
    public static async Task<string?> CreateAsync(IAccounts accounts)
    {
        var given = Environment.GetEnvironmentVariable(PasswordVariable);
        var password = string.IsNullOrEmpty(given) ? RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 12) : given;
        foreach (var (name, role, shown) in Accounts)
        {
            if (await accounts.FindAsync(name) is null) await accounts.CreateAsync(new(name, role, DemoDistrict.Code, shown), password);
        }

        return string.IsNullOrEmpty(given) ? password : null;
    }
}
