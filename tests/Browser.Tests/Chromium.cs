using Microsoft.Playwright;

namespace Oversight.Browser.Tests;

/// <summary>The system's own Chromium; a machine without one fails the tests, and <c>./test</c> installs it where it can.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    public static BrowserTypeLaunchOptions Options() => new()
    {
        ExecutablePath = Find(),

        // Root and small containers have neither a sandbox nor much shared memory; the pages are our own.
        Args = ["--no-sandbox", "--disable-dev-shm-usage"],
    };

    private static string Find() =>
        (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? [chosen] : Candidates()).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException(
            "Chromium was not found. Install it with a CJK font (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM to its path. ./test does it where it can.");

    private static IEnumerable<string> Candidates() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        from name in Names
        select Path.Combine(folder, name);
}
