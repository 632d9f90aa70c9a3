using Oversight.Chaos.Tests.Checking;
using Oversight.Chaos.Tests.Submissions;
using Oversight.Testing.Bureaus;

namespace Oversight.Chaos.Tests.Serving;

/// <summary>A filled bureau on one engine, whose processes the test starts and breaks.</summary>
internal sealed class ChaosBureau : IAsyncDisposable
{
    private const string Supervisor = "supervisor";
    private readonly TempFolder folder = new("chaos");
    private readonly PostgresServer? server;

    private ChaosBureau(PostgresServer? server, ServeOptions settings)
    {
        this.server = server;
        Settings = settings with { DataFolder = folder.File("data") };
    }

    public ServeOptions Settings { get; }

    /// <summary>The database server; on PostgreSQL only.</summary>
    public PostgresServer Server => server ?? throw new InvalidOperationException("This bureau is on SQLite");

    /// <summary>Enterprises of two streets of one district.</summary>
    public static string[] Enterprises => BureauFiles.Codes[..12];

    public static async Task<ChaosBureau> OpenAsync(Engine engine)
    {
        var database = engine == Engine.PostgreSql ? await PostgresServer.StartNewAsync() : null;
        var options = database is null ? new ServeOptions() : new ServeOptions().OnPostgres(await database.CreateDatabaseAsync("chaos"));
        var bureau = new ChaosBureau(database, SmallBureau.Settings(options));
        await SmallBureau.FillAsync(bureau.Settings, (Supervisor, "supervisor", SmallBureau.Xihu));
        return bureau;
    }

    /// <summary>What the auditor finds when it compares the journal with what this process shows.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync(Journal journal, ServedProcess served)
    {
        var token = await served.Http.SignInAsync(Supervisor, SmallBureau.Password);
        var books = await new BooksReader(served.Http, token)
            .ReadAsync(journal, await LedgerFile.CommandsAsync(Settings), BureauFiles.StreetOf);
        return Auditor.Differences(journal, books, BureauFiles.StreetOf);
    }

    /// <summary>The program's own check of ledger, profiles and rows.</summary>
    public Task<(int ExitCode, string Output)> VerifyAsync() =>
        SiloProgram.RunAsync(Settings.Environment, "verify", "--data", Settings.DataFolder!);

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        folder.Dispose();
    }
}
