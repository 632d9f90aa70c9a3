using System.Diagnostics;
using Oversight.Testing;

namespace Oversight.Api.Tests;

/// <summary>A folder under <c>tests/audits</c> with packages of npm, pinned by its lock file.</summary>
internal sealed class NpmFolder
{
    private NpmFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>Installs exactly what the lock file says; scripts of packages are not run where the folder's settings say so.</summary>
    public static async Task<NpmFolder> InstallAsync(string name)
    {
        var folder = new NpmFolder(Repository.File("tests", "audits", name));
        await folder.RunAsync("npm", "ci", "--prefer-offline", "--no-audit", "--no-fund");
        return folder;
    }

    public string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <returns>Standard output.</returns>
    public async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Path, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{program}: {await error}");
        return await output;
    }
}
