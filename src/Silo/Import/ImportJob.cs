using Oversight.Silo.Import.Csv;
using Oversight.Silo.Import.Mappings;
using Oversight.Silo.Import.Reports;

namespace Oversight.Silo.Import;

/// <summary>Takes one file in: reads it line by line, makes items of the lines and stores them, many at once.</summary>
internal sealed class ImportJob<T>(IRowReader<T> reader, IRowImporter<T> importer)
    where T : class
{
    private const int LinesBetweenProgress = 500;

    /// <param name="path">The file.</param>
    /// <param name="mapping">The mapping; null finds a built-in one by the header.</param>
    /// <param name="kind">What the file holds.</param>
    /// <param name="report">Takes the problems.</param>
    /// <param name="progress">Is told the part of the file that was read (0 to 1).</param>
    /// <param name="cancellation">Stops reading; what was read is stored.</param>
    /// <exception cref="MappingException">No mapping fits the file's header.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public async Task<ImportCounts> RunAsync(
        string path, MappingFile? mapping, ImportKind kind, ImportReport report, IProgress<double> progress, CancellationToken cancellation)
    {
        var source = SourceFile.Open(path, mapping?.Encoding is { } name ? TextEncodings.Named(name) : null);
        using var lines = new CsvLines(source, mapping?.Separator);
        var mapper = new RowMapper(mapping ?? MappingCatalog.For(kind, lines.Header, path), lines.Header, path);
        var shifts = new ShiftDetector<T>(mapper, reader);
        var counts = new ImportCounts();
        var file = Path.GetFileName(path);
        await using var queue = new StoreQueue<T>(importer, Stored, cancellation);
        long read = 0;
        foreach (var line in lines.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (++read % LinesBetweenProgress == 0) progress.Report((double)source.Position / source.Length);
            if (Item(line) is { } item) await queue.AddAsync(line.Number, item);
        }

        await queue.FinishAsync();
        progress.Report(1);
        return counts;

        T? Item(CsvLine line)
        {
            IReadOnlyList<LineProblem> problems;
            if (line.Problem is { } problem)
            {
                problems = [problem];
            }
            else
            {
                var row = mapper.Map(line);
                var item = reader.Read(row);
                if (row.Problems.Count == 0) return item;
                problems = shifts.Find(line, row.Problems.Count) is { } shift ? [shift, .. row.Problems] : row.Problems;
            }

            foreach (var p in problems) report.Add(file, line.Number, p);
            counts.Count(RowOutcome.Refused, note: false);
            return null;
        }

        void Stored(long number, RowResult result)
        {
            if (result.Problem is { } problem) report.Add(file, number, problem);
            counts.Count(result.Outcome, result.Problem is { Note: true });
        }
    }
}
