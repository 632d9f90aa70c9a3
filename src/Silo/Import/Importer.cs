using Oversight.Grains.Streets;
using Oversight.Silo.Import.Csv;
using Oversight.Silo.Import.Divisions;
using Oversight.Silo.Import.Enterprises;
using Oversight.Silo.Import.Mappings;
using Oversight.Silo.Import.Matters;
using Oversight.Silo.Import.Reports;

namespace Oversight.Silo.Import;

/// <summary>Takes files in, whatever they hold.</summary>
internal sealed class Importer(ImportServices services)
{
    private readonly LedgerAppends _ledger = new(services.Ledger, services.Time);

    /// <summary>Divisions from the highest level down, whatever the order in which the files were named.</summary>
    public static IEnumerable<string> InOrder(ImportKind kind, IEnumerable<string> files) =>
        kind == ImportKind.Divisions ? files.OrderBy(FirstCodeLength) : files;

    /// <inheritdoc cref="ImportJob{T}.RunAsync"/>
    public async Task<ImportCounts> RunAsync(
        ImportKind kind, string path, MappingFile? mapping, ImportReport report, IProgress<double> progress, CancellationToken cancellation)
    {
        var known = await services.Divisions.AllAsync();
        var streets = new StreetFromRow(Tree(known.Values));
        var enterprises = new EnterpriseImporter(_ledger);
        return kind switch
        {
            ImportKind.Divisions => await new ImportJob<Division>(new DivisionReader(), new DivisionImporter(_ledger, known))
                .RunAsync(path, mapping, kind, report, progress, cancellation),
            ImportKind.Enterprises => await new ImportJob<EnterpriseItem>(new EnterpriseReader(streets), enterprises)
                .RunAsync(path, mapping, kind, report, progress, cancellation),
            _ => await new ImportJob<MatterItem>(
                    new MatterReader(streets, services.Time.GetUtcNow()),
                    new MatterImporter(_ledger, new BusinessBook(services.Enterprises, enterprises), services.Vault))
                .RunAsync(path, mapping, kind, report, progress, cancellation),
        };
    }

    private static DivisionTree Tree(IEnumerable<DivisionRow> rows) =>
        new(rows.Select(r => new Division(DivisionCode.Parse(r.Code), r.Name)));

    private static int FirstCodeLength(string path)
    {
        using var lines = new CsvLines(SourceFile.Open(path));
        return lines.Read().FirstOrDefault()?.Fields[0].Length ?? 0;
    }
}
