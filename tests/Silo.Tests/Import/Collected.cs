using Oversight.Silo.Import;
using Oversight.Silo.Import.Mappings;
using Oversight.Silo.Import.Reports;
using Oversight.Testing;

namespace Oversight.Silo.Tests.Import;

/// <summary>What a file reads as: the items of its good lines, and the lines of its report.</summary>
internal sealed class Collected<T> : IRowImporter<T>
    where T : class
{
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    public ImportCounts Counts { get; private set; } = new();

    /// <summary>The lines of the report after its header; empty when there was nothing to report.</summary>
    public string[] Report { get; private set; } = [];

    public static async Task<Collected<T>> ReadAsync(string path, ImportKind kind, IRowReader<T> reader, MappingFile? mapping = null)
    {
        using var folder = new TempFolder("import");
        var collected = new Collected<T>();
        var reportPath = folder.File("report.csv");
        using (var report = new ImportReport(reportPath))
        {
            collected.Counts = await new ImportJob<T>(reader, collected)
                .RunAsync(path, mapping, kind, report, new Progress<double>(), TestContext.Current.CancellationToken);
        }

        if (File.Exists(reportPath)) collected.Report = (await File.ReadAllLinesAsync(reportPath))[1..];
        return collected;
    }

    public Task<RowResult> ImportAsync(T item)
    {
        lock (_items) _items.Add(item);
        return Task.FromResult(new RowResult(RowOutcome.Added));
    }
}
