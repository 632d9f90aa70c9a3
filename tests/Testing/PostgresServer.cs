using System.Diagnostics;
using Npgsql;

namespace Oversight.Testing;

/// <summary>
/// A private PostgreSQL server: its own cluster in a temporary folder, 127.0.0.1 on a free port, UTF-8, fsync on.
/// It ends with the test process, even when that is killed. A machine without PostgreSQL fails the test.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Owner = "oversight";
    private static readonly Lazy<Task<PostgresServer>> OnePerProcess = new(StartNewAsync);
    private static int databases;

    private readonly TempFolder folder = new("postgres");
    private readonly Output output = new();
    private readonly string binaries = PostgresBinaries.Folder();
    private readonly UnprivilegedUser? user = UnprivilegedUser.WhenRoot();
    private Process? process;

    private PostgresServer()
    {
    }

    public int Port { get; } = FreePort.Next();

    /// <summary>Whether the server that all tests share was asked for.</summary>
    internal static bool IsShared => OnePerProcess.IsValueCreated;

    /// <summary>The server that all tests of this process share.</summary>
    public static Task<PostgresServer> SharedAsync() => OnePerProcess.Value;

    /// <summary>A server of the caller's own, for tests that break it.</summary>
    public static async Task<PostgresServer> StartNewAsync()
    {
        var server = new PostgresServer();
        await server.InitializeAsync();
        await server.StartAsync();
        return server;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string; pooled connections that a restart broke are not reused silently: Npgsql reports them.</returns>
    public async Task<string> CreateDatabaseAsync(string prefix = "test")
    {
        var name = $"{prefix}_{Interlocked.Increment(ref databases)}";
        await using var connection = new NpgsqlConnection(ConnectionString("postgres", pooling: false));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is ours; CREATE DATABASE takes no parameters.
        command.CommandText = $"CREATE DATABASE \"{name}\"";
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    /// <summary>Crashes the server as a power cut of the process would: no checkpoint, recovery at the next start.</summary>
    public async Task StopImmediateAsync()
    {
        if (process is not { } running)
        {
            return;
        }

        Signals.Send(running, Signals.Quit);
        await running.WaitForExitAsync();
        Leftovers.Ended(running);
        running.Dispose();
        process = null;
    }

    /// <summary>Starts the server on the same port and data and returns when it answers.</summary>
    public async Task StartAsync()
    {
        process = Launch("postgres",
            "-D", DataFolder, "-p", $"{Port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
            "-c", "fsync=on", "-c", "max_connections=300", "-c", "log_min_messages=warning");
        Leftovers.Add(process);
        await UntilAnsweringAsync(process);
    }

    public async ValueTask DisposeAsync()
    {
        await StopImmediateAsync();
        folder.Dispose();
    }

    private string DataFolder => folder.File("data");

    private async Task InitializeAsync()
    {
        user?.Own(folder.Path);
        using var initdb = Launch("initdb",
            "-D", DataFolder, "-U", Owner, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await initdb.WaitForExitAsync();
        if (initdb.ExitCode != 0)
        {
            throw new InvalidOperationException($"initdb failed with exit code {initdb.ExitCode}:\n{output.Tail()}");
        }
    }

    private Process Launch(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(binaries, program), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        };
        user?.Run(start);
        var started = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        output.Attach(started);
        return started;
    }

    private async Task UntilAnsweringAsync(Process running)
    {
        for (var patience = Stopwatch.StartNew(); ;)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString("postgres", pooling: false));
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException problem)
            {
                if (running.HasExited || patience.Elapsed > TimeSpan.FromSeconds(60))
                {
                    throw new InvalidOperationException(
                        $"PostgreSQL on port {Port} did not answer ({problem.Message}). Its log:\n{output.Tail()}", problem);
                }

                await Task.Delay(50);
            }
        }
    }

    private string ConnectionString(string database, bool pooling = true) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = Owner,
        Database = database,
        Pooling = pooling,
        MaxPoolSize = 30,
    }.ConnectionString;
}
