using System.CommandLine;
using System.Globalization;
using Oversight.Silo.Import.Mappings;
using Oversight.Silo.Import.Reports;
using Spectre.Console;

namespace Oversight.Silo.Import;

/// <summary>
/// <c>import divisions|enterprises|matters FILE… [--map MAPPING] [--report FILE]</c>. Exit code 0: every line is in; 1: some
/// lines were refused and stand in the report; 2: a file could not be read at all.
/// </summary>
internal static class ImportCommand
{
    /// <param name="console">Where progress and results go.</param>
    /// <param name="open">Opens the storage for the work that it is given, and closes it after.</param>
    public static Command Create(IAnsiConsole console, Func<ParseResult, Func<ImportServices, Task<int>>, CancellationToken, Task<int>> open)
    {
        var command = new Command("import", "导入区划、企业或事项 / Import divisions, enterprises or matters from CSV files (gzip and Chinese encodings are recognised)");
        command.Subcommands.Add(Create(ImportKind.Divisions, "导入行政区划 / Import provinces, cities, districts and streets", console, open));
        command.Subcommands.Add(Create(ImportKind.Enterprises, "导入企业 / Import enterprises; addresses are matched to streets", console, open));
        command.Subcommands.Add(Create(ImportKind.Matters, "导入历史事项 / Import matters of the past, open or closed", console, open));
        return command;
    }

    private static Command Create(
        ImportKind kind, string description, IAnsiConsole console, Func<ParseResult, Func<ImportServices, Task<int>>, CancellationToken, Task<int>> open)
    {
        var files = new Argument<string[]>("files") { Description = "CSV 文件 / CSV files", Arity = ArgumentArity.OneOrMore };
        var map = new Option<string?>("--map") { Description = "内置映射名或映射文件 / A built-in mapping or a mapping file; without it the header decides" };
        var report = new Option<string?>("--report") { Description = "问题清单的路径 / Where the report of problems goes; without it next to each file, FILE.report.csv" };
        var command = new Command(kind.ToString().ToLowerInvariant(), description) { files, map, report };
        command.SetAction((parsed, cancellation) => open(
            parsed,
            services => RunAsync(console, services, kind, parsed.GetValue(files)!, parsed.GetValue(map), parsed.GetValue(report), cancellation),
            cancellation));
        return command;
    }

    internal static async Task<int> RunAsync(
        IAnsiConsole console, ImportServices services, ImportKind kind, string[] files, string? map, string? reportPath, CancellationToken cancellation)
    {
        try
        {
            var mapping = map is null ? null : MappingCatalog.Named(map, kind);
            using var shared = reportPath is null ? null : new ImportReport(reportPath);
            var refused = 0L;
            foreach (var file in Importer.InOrder(kind, files))
            {
                using var own = shared is null ? new ImportReport(ImportReport.NextTo(file)) : null;
                refused += (await OneAsync(console, services, kind, file, mapping, shared ?? own!, cancellation)).Refused;
            }

            return refused == 0 ? 0 : 1;
        }
        catch (Exception e) when (e is MappingException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            Say(console, e.Message);
            return 2;
        }
    }

    // Not through the console's own layout, which would break a path at the width of a terminal that is not there.
    private static void Say(IAnsiConsole console, string line) => console.Profile.Out.Writer.WriteLine(line);

    private static async Task<ImportCounts> OneAsync(
        IAnsiConsole console, ImportServices services, ImportKind kind, string file, MappingFile? mapping, ImportReport report, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file);
        var start = services.Time.GetTimestamp();
        var counts = await new ProgressDisplay(console).RunAsync(
            name, progress => new Importer(services).RunAsync(kind, file, mapping, report, progress, cancellation));
        var seconds = services.Time.GetElapsedTime(start).TotalSeconds;
        Say(console, string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {counts.Lines} lines: {counts.Added} added, {counts.Changed} changed, {counts.Unchanged} unchanged, {counts.Refused} refused, {counts.Notes} notes; {seconds:F1} s"));
        if (report.Path is { } path) Say(console, $"  → {path}");
        return counts;
    }
}
