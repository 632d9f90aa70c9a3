using System.Globalization;
using Oversight.Silo.Import.Mappings;
using Oversight.Silo.Import.Reports;
using Spectre.Console;

namespace Oversight.Silo.Import;

/// <summary>Imports the files of one command, shows how far it is, and says what became of each.</summary>
internal sealed class ImportRun(IAnsiConsole console, ImportServices services)
{
    /// <summary>The exit code of a command that Ctrl+C ended.</summary>
    private const int Stopped = 130;

    private readonly Importer _importer = new(services);

    /// <returns>0: every line is in; 1: lines were refused; 2: a file or a mapping could not be read; 130: it was stopped.</returns>
    public async Task<int> RunAsync(ImportKind kind, string[] files, string? map, string? reportPath, CancellationToken cancellation)
    {
        try
        {
            var mapping = map is null ? null : MappingCatalog.Named(map, kind);
            using var shared = reportPath is null ? null : new ImportReport(reportPath);
            var refused = 0L;
            foreach (var file in Importer.InOrder(kind, files))
            {
                using var own = shared is null ? new ImportReport(ImportReport.NextTo(file)) : null;
                refused += (await OneAsync(kind, file, mapping, shared ?? own!, cancellation)).Refused;
            }

            await SnapshotsAsync(cancellation);
            return refused == 0 ? 0 : 1;
        }
        catch (Exception e) when (e is MappingException or IOException or UnauthorizedAccessException or ArgumentException or InvalidDataException)
        {
            Say(e.Message);
            return 2;
        }
        catch (OperationCanceledException)
        {
            Say("Stopped. What was read so far is stored; the same import started again goes on from there.");
            return Stopped;
        }
    }

    /// <summary>Without it the first to ask for a busy street would wait until all that came in is folded.</summary>
    private async Task SnapshotsAsync(CancellationToken cancellation)
    {
        var start = services.Time.GetTimestamp();
        var written = await new ProgressDisplay(console).RunAsync("profiles", progress => services.Snapshots.BuildAsync(progress, cancellation));
        if (written > 0)
        {
            Say(string.Create(CultureInfo.InvariantCulture, $"profiles: {written} prepared; {services.Time.GetElapsedTime(start).TotalSeconds:F1} s"));
        }
    }

    private async Task<ImportCounts> OneAsync(ImportKind kind, string file, MappingFile? mapping, ImportReport report, CancellationToken cancellation)
    {
        var name = Path.GetFileName(file);
        var start = services.Time.GetTimestamp();
        var counts = await new ProgressDisplay(console).RunAsync(
            name, progress => _importer.RunAsync(kind, file, mapping, report, progress, cancellation));
        var seconds = services.Time.GetElapsedTime(start).TotalSeconds;
        Say(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {counts.Lines} lines: {counts.Added} added, {counts.Changed} changed, {counts.Unchanged} unchanged, {counts.Refused} refused, {counts.Notes} with notes; {seconds:F1} s"));
        if (report.Path is { } path) Say($"  → {path}");
        return counts;
    }

    // Not through the console's own layout, which would break a path at the width of a terminal that is not there.
    private void Say(string line) => console.Profile.Out.Writer.WriteLine(line);
}
