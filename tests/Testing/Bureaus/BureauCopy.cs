using System.Collections.Concurrent;
using Npgsql;

namespace Oversight.Testing.Bureaus;

/// <summary>
/// A bureau that the operator's commands filled once, and of which every further one with the same accounts is a copy: a dozen
/// programs started one after the other are most of what a class of tests would cost.
/// </summary>
internal sealed class BureauCopy
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<BureauCopy>>> Known = new(StringComparer.Ordinal);

    // PostgreSQL copies a database only while nobody else uses it.
    private static readonly SemaphoreSlim Copying = new(1);

    private readonly ServeOptions filled;

    private BureauCopy(ServeOptions filled) => this.filled = filled;

    /// <summary>Copies into the empty data folder and, on PostgreSQL, the empty database of <paramref name="options"/>.</summary>
    /// <param name="accounts">Tells bureaus apart.</param>
    /// <param name="fill">Fills the first one of them.</param>
    public static async Task FillAsync(ServeOptions options, string accounts, Func<ServeOptions, Task> fill)
    {
        var database = await DatabaseAsync(options);
        if (database is null && options.Environment.ContainsKey("Storage__ConnectionString"))
        {
            // A server of the test's own has nothing to copy from.
            await fill(options);
            return;
        }

        var first = Known.GetOrAdd($"{database is not null}|{accounts}", _ => new(() => FirstAsync(database is not null, fill)));
        await (await first.Value).IntoAsync(options, database);
    }

    private static async Task<BureauCopy> FirstAsync(bool postgres, Func<ServeOptions, Task> fill)
    {
        var options = new ServeOptions { DataFolder = new TempFolder("filled").File("data") };
        options = SmallBureau.Settings(postgres ? options.OnPostgres(await (await PostgresServer.SharedAsync()).CreateDatabaseAsync("filled")) : options);
        await fill(options);
        return new(options);
    }

    /// <summary>The database on the server that all tests share; null for any other.</summary>
    private static async Task<NpgsqlConnectionStringBuilder?> DatabaseAsync(ServeOptions options)
    {
        if (!options.Environment.TryGetValue("Storage__ConnectionString", out var text))
        {
            return null;
        }

        var asked = new NpgsqlConnectionStringBuilder(text);
        return PostgresServer.IsShared && asked.Port == (await PostgresServer.SharedAsync()).Port ? asked : null;
    }

    private async Task IntoAsync(ServeOptions options, NpgsqlConnectionStringBuilder? database)
    {
        CopyFolder(filled.DataFolder!, options.DataFolder!);
        if (database is null)
        {
            return;
        }

        await Copying.WaitAsync();
        try
        {
            var source = new NpgsqlConnectionStringBuilder(filled.Environment["Storage__ConnectionString"]).Database;
            await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Database = "postgres", Pooling = false }.ConnectionString);
            await connection.OpenAsync();
            await RunAsync(connection, $"DROP DATABASE \"{database.Database}\"");
            await RunAsync(connection, $"CREATE DATABASE \"{database.Database}\" TEMPLATE \"{source}\"");
        }
        finally
        {
            Copying.Release();
        }
    }

    private static async Task RunAsync(NpgsqlConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are ours; neither statement takes parameters.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        if (!Directory.Exists(from))
        {
            // With PostgreSQL the commands leave nothing in it.
            return;
        }

        foreach (var folder in Directory.EnumerateDirectories(from, "*", SearchOption.AllDirectories))
        {
            Directory.CreateDirectory(Path.Combine(to, Path.GetRelativePath(from, folder)));
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }
}
