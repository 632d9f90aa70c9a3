using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Silo.Hosting;
using Oversight.Silo.Import;
using Oversight.Silo.Import.Mappings;
using Oversight.Storage;
using Oversight.Testing;
using Spectre.Console;

namespace Oversight.Silo.Tests.Import;

/// <summary>An empty place with real storage, and the import working on it as the command does.</summary>
internal sealed class ImportPlace : IAsyncDisposable
{
    private readonly TempFolder _folder = new("import");
    private IHost? _host;

    public IServiceProvider Services => _host!.Services;

    public ImportServices Import => ImportServices.From(Services);

    public string ReportPath => _folder.File("report.csv");

    /// <summary>The report of the last run, without its header.</summary>
    public string[] Report => File.Exists(ReportPath) ? File.ReadAllLines(ReportPath)[1..] : [];

    public static async Task<ImportPlace> NewAsync(string engine)
    {
        var place = new ImportPlace();
        var builder = Host.CreateEmptyApplicationBuilder(new());
        var settings = new Dictionary<string, string?> { ["Storage:Provider"] = engine, ["Storage:DataFolder"] = place._folder.File("data"), ["Cluster:Enabled"] = "false" };
        if (engine == "PostgreSql") settings["Storage:ConnectionString"] = await (await PostgresServer.SharedAsync()).CreateDatabaseAsync("import");
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddSimpleConsole();
        builder.Services.AddOversightStorage();
        builder.Services.AddOversightClocks();
        builder.Services.AddSingleton<ICommits, NoProfiles>();
        place._host = builder.Build();
        await place._host.StartAsync();
        return place;
    }

    /// <summary>Runs the import as a new command would, with a memory of its own.</summary>
    public async Task<(int ExitCode, string Output)> RunAsync(ImportKind kind, params string[] files)
    {
        if (File.Exists(ReportPath)) File.Delete(ReportPath);
        var output = new StringWriter();
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output), Interactive = InteractionSupport.No });
        var exitCode = await new ImportRun(console, Import).RunAsync(kind, files, null, ReportPath, TestContext.Current.CancellationToken);
        return (exitCode, output.ToString());
    }

    public async Task<long> HeadAsync() => (await Services.GetRequiredService<ILedgerScan>().ReadLedgerHeadAsync()).Position;

    public async Task<string> FileAsync(string name, string content)
    {
        var path = _folder.File(name);
        await File.WriteAllTextAsync(path, content);
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        await _host!.StopAsync();
        if (_host is IAsyncDisposable host) await host.DisposeAsync();
        _folder.Dispose();
    }
}
