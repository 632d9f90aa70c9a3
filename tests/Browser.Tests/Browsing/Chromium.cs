using Microsoft.Playwright;

namespace Oversight.Browser.Tests.Browsing;

/// <summary>
/// Debian's Chromium, or what <c>CHROMIUM</c> names, driven by Playwright with a fresh profile; nothing is downloaded.
/// A machine without it fails the tests.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Flags });
        return (driver, browser);
    }

    private static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var installed = from folder in folders from name in Names select Path.Combine(folder, name);
        return installed.Prepend(Environment.GetEnvironmentVariable("CHROMIUM") ?? "").FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                "Chromium was not found. Install it (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk) "
                + "or set CHROMIUM to its program. ./test does it where it can.");
    }
}
