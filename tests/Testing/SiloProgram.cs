using System.Diagnostics;

namespace Oversight.Testing;

/// <summary>The real program, as the <c>run</c> script starts it.</summary>
public static class SiloProgram
{
    private static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "Oversight.Silo.dll");

    /// <summary>Runs one command (<c>verify</c>, <c>import …</c>) to its end.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var output = new Output();
        using var process = Start(arguments, environment, output);
        await process.WaitForExitAsync();
        Leftovers.Ended(process);
        return (process.ExitCode, output.ToString());
    }

    internal static Process Start(
        IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, Output output)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException($"dotnet {Dll} did not start");
        Leftovers.Add(process);
        output.Attach(process);
        return process;
    }
}
