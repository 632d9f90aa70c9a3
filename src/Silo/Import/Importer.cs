using Oversight.Grains.Network;
using Oversight.Grains.Streets;
using Oversight.Silo.Import.Bodies;
using Oversight.Silo.Import.Csv;
using Oversight.Silo.Import.Divisions;
using Oversight.Silo.Import.Enterprises;
using Oversight.Silo.Import.Mappings;
using Oversight.Silo.Import.Matters;
using Oversight.Silo.Import.Reports;

namespace Oversight.Silo.Import;

/// <summary>Takes files in, whatever they hold. What one file brought is known to the next.</summary>
internal sealed class Importer
{
    private readonly ImportServices _services;
    private readonly EnterpriseImporter _enterprises;
    private readonly BusinessBook _businesses;
    private DivisionImporter? _divisions;
    private StreetFromRow? _streets;

    public Importer(ImportServices services)
    {
        _services = services;
        Ledger = new(services.Ledger, services.Time);
        _enterprises = new(Ledger);
        _businesses = new(services.Enterprises, _enterprises);
    }

    public LedgerAppends Ledger { get; }

    /// <summary>Divisions from the highest level down, whatever the order in which the files were named.</summary>
    public static IEnumerable<string> InOrder(ImportKind kind, IEnumerable<string> files) =>
        kind == ImportKind.Divisions ? files.OrderBy(FirstCodeLength).ToArray() : files;

    /// <inheritdoc cref="ImportJob{T}.RunAsync"/>
    public async Task<ImportCounts> RunAsync(
        ImportKind kind, string path, MappingFile? mapping, ImportReport report, IProgress<double> progress, CancellationToken cancellation) => kind switch
        {
            ImportKind.Divisions => await new ImportJob<Division>(new DivisionReader(), await DivisionsAsync())
                .RunAsync(path, mapping, kind, report, progress, cancellation),
            ImportKind.Enterprises => await new ImportJob<EnterpriseItem>(new EnterpriseReader(await StreetsAsync()), _enterprises)
                .RunAsync(path, mapping, kind, report, progress, cancellation),
            ImportKind.Bodies => await new ImportJob<Body>(new BodyReader(), Bodies())
                .RunAsync(path, mapping, kind, report, progress, cancellation),
            _ => await new ImportJob<MatterItem>(new MatterReader(await StreetsAsync(), _services.Time.GetUtcNow()), Matters())
                .RunAsync(path, mapping, kind, report, progress, cancellation),
        };

    /// <summary>Stores items that do not come from a file.</summary>
    public IRowImporter<EnterpriseItem> Enterprises() => _enterprises;

    /// <inheritdoc cref="Enterprises"/>
    public IRowImporter<Body> Bodies() => new BodyImporter(Ledger, _services.Bodies);

    /// <inheritdoc cref="Enterprises"/>
    public MatterImporter Matters() => new(Ledger, _services.Bulk, _businesses, _services.Clocks, _services.Vault);

    /// <inheritdoc cref="Enterprises"/>
    public async Task<IRowImporter<Division>> DivisionsAsync() => _divisions ??= new(Ledger, await _services.Divisions.AllAsync());

    private async Task<StreetFromRow> StreetsAsync()
    {
        if (_streets is not null) return _streets;
        var rows = await _services.Divisions.AllAsync();
        return _streets = new(new DivisionTree(rows.Values.Select(r => new Division(DivisionCode.Parse(r.Code), r.Name))));
    }

    private static int FirstCodeLength(string path)
    {
        using var lines = new CsvLines(SourceFile.Open(path));
        return lines.Read().FirstOrDefault() is { Fields: [var code, ..] } ? code.Length : 0;
    }
}
