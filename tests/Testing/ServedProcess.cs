using System.Diagnostics;
using System.Net;

namespace Oversight.Testing;

/// <summary>
/// The real program serving on a free port of 127.0.0.1 as a child process, which tests can kill, pause and start
/// again on the same data and the same address.
/// </summary>
public sealed class ServedProcess : IAsyncDisposable
{
    private readonly ServeOptions options;
    private readonly TempFolder? ownFolder;
    private Output output = new();
    private Process process;

    private ServedProcess(ServeOptions options)
    {
        ownFolder = options.DataFolder is null ? new TempFolder("data") : null;
        DataFolder = options.DataFolder ?? ownFolder!.Path;
        BaseAddress = new Uri($"http://127.0.0.1:{FreePort.Next()}");
        Http = new HttpClient { BaseAddress = BaseAddress, Timeout = TimeSpan.FromSeconds(60) };
        this.options = options;
        process = Launch();
    }

    public Uri BaseAddress { get; }

    public HttpClient Http { get; }

    public string DataFolder { get; }

    public int ProcessId => process.Id;

    public bool HasExited => process.HasExited;

    /// <summary>What the current process has written, for failure messages.</summary>
    public string Log => output.Tail();

    /// <summary>All that the current process has written.</summary>
    public string WholeLog => output.ToString();

    /// <summary>Starts the program and returns when it is ready.</summary>
    public static async Task<ServedProcess> StartAsync(ServeOptions? options = null)
    {
        var served = new ServedProcess(options ?? new ServeOptions());
        try
        {
            await served.UntilReadyAsync();
            return served;
        }
        catch
        {
            await served.DisposeAsync();
            throw;
        }
    }

    /// <summary>SIGKILL: nothing is flushed, nobody is told. Returns when the process is gone.</summary>
    public async Task KillAsync()
    {
        Signals.Send(process, Signals.Kill);
        await process.WaitForExitAsync();
        Leftovers.Ended(process);
    }

    /// <summary>SIGSTOP: the process keeps its sockets and answers nothing.</summary>
    public void Pause() => Signals.Send(process, Signals.Stop);

    /// <summary>SIGCONT.</summary>
    public void Continue() => Signals.Send(process, Signals.Continue);

    /// <summary>SIGTERM, as a service manager stops a service.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        Signals.Send(process, Signals.Terminate);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        Leftovers.Ended(process);
        return process.ExitCode;
    }

    /// <summary>Starts the program again, on the same data, address and settings, and returns when it is ready.</summary>
    public async Task StartAgainAsync()
    {
        if (!process.HasExited)
        {
            throw new InvalidOperationException("The process still runs: stop or kill it first");
        }

        process.Dispose();
        output = new Output();
        process = Launch();
        await UntilReadyAsync();
    }

    /// <summary>Runs another command of the program on this process's data, with the same settings.</summary>
    public Task<(int ExitCode, string Output)> RunAsync(params string[] arguments) =>
        SiloProgram.RunAsync(options.Environment, [.. arguments, "--data", DataFolder]);

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process.Dispose();
        Http.Dispose();
        ownFolder?.Dispose();
    }

    private Process Launch() => SiloProgram.Start(
        ["serve", "--data", DataFolder, "--urls", BaseAddress.ToString(), .. options.Arguments], options.Environment, output);

    /// <summary>Waits until <c>/health/ready</c> answers 200.</summary>
    public async Task UntilReadyAsync()
    {
        for (var patience = Stopwatch.StartNew(); !await IsReadyAsync();)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The program ended with exit code {process.ExitCode}:\n{Log}");
            }

            if (patience.Elapsed > options.ReadyWithin)
            {
                throw new TimeoutException($"{BaseAddress}health/ready was not 200 within {options.ReadyWithin}:\n{Log}");
            }

            await Task.Delay(25);
        }
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
