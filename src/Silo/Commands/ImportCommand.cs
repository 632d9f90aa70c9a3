using System.CommandLine;
using Oversight.Silo.Hosting;
using Oversight.Silo.Import;
using Oversight.Silo.Import.Mappings;
using Spectre.Console;

namespace Oversight.Silo.Commands;

/// <summary>
/// <c>import divisions|enterprises|matters|bodies FILE… [--map MAPPING] [--report FILE]</c>. Exit code 0: every line is in; 1: some
/// lines were refused and stand in the report; 2: a file or a mapping could not be read at all.
/// </summary>
internal static class ImportCommand
{
    public static Command Create() => new("import", "Import divisions, enterprises, matters or bodies from CSV files; gzip and Chinese encodings are recognised.")
    {
        Create(ImportKind.Divisions, "Import provinces, cities, districts and streets."),
        Create(ImportKind.Enterprises, "Import enterprises; addresses are matched to streets."),
        Create(ImportKind.Matters, "Import matters of the past, open or closed."),
        Create(ImportKind.Bodies, "Import the bodies of the network, each after the one above it."),
    };

    private static Command Create(ImportKind kind, string description)
    {
        var files = new Argument<string[]>("FILE") { Description = "CSV files with a header.", Arity = ArgumentArity.OneOrMore };
        var map = new Option<string?>("--map") { Description = "A built-in mapping or a mapping file; the header decides when it is not given." };
        var report = new Option<string?>("--report") { Description = "Where the refused lines and the doubts go; FILE.report.csv next to each file when it is not given." };
        var data = CommonOptions.Data();
        var command = new Command(kind.ToString().ToLowerInvariant(), description) { files, map, report, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = await OperatorHost.OpenAsync(parsed.GetValue(data), cancellation);
            var run = new ImportRun(AnsiConsole.Console, ImportServices.From(host.Services));
            return await run.RunAsync(kind, parsed.GetRequiredValue(files), parsed.GetValue(map), parsed.GetValue(report), cancellation);
        });
        return command;
    }
}
