using System.Diagnostics;
using System.Globalization;

namespace Oversight.Testing.Tests;

public sealed class LeftoversTests
{
    /// <summary>The watcher can be judged only from outside: a second copy of this test program is the one that is killed.</summary>
    [Fact]
    public async Task A_killed_test_process_leaves_neither_process_nor_folder()
    {
        using var victim = StartCopy(nameof(Play_the_victim));
        string? line;
        do
        {
            line = await victim.StandardOutput.ReadLineAsync();
        }
        while (line?.StartsWith("victim ", StringComparison.Ordinal) == false);

        var words = line.ShouldNotBeNull().Split(' ');
        using var sleeper = Process.GetProcessById(int.Parse(words[1], CultureInfo.InvariantCulture));
        Directory.Exists(words[2]).ShouldBeTrue();

        Signals.Send(victim, Signals.Kill);

        await Task.WhenAll(sleeper.WaitForExitAsync(), UntilGoneAsync(words[2])).WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact(Explicit = true)]
    public async Task Play_the_victim()
    {
        using var folder = new TempFolder("victim");
        using var sleeper = Process.Start("sleep", "600");
        Leftovers.Add(sleeper);
        await Console.Out.WriteLineAsync($"victim {sleeper.Id} {folder.Path}");
        await sleeper.WaitForExitAsync();
    }

    private static Process StartCopy(string test)
    {
        var copy = new ProcessStartInfo(Environment.ProcessPath!, ["-explicit", "only", "-method", $"*.{test}"])
        {
            RedirectStandardOutput = true,
        };
        var process = Process.Start(copy)!;
        Leftovers.Add(process);
        return process;
    }

    private static async Task UntilGoneAsync(string folder)
    {
        while (Directory.Exists(folder))
        {
            await Task.Delay(20);
        }
    }
}
