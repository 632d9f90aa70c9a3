using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;
using Oversight.Silo.Import;
using Oversight.Silo.Import.Csv;
using Oversight.Silo.Import.Divisions;
using Oversight.Silo.Import.Enterprises;
using Oversight.Silo.Import.Mappings;
using Oversight.Silo.Import.Matters;

namespace Oversight.Silo.Demo;

/// <summary>
/// Fills an empty ledger with one district: its real streets, and businesses, people and a year of matters that a seeded
/// generator makes up. Everything goes the way that an import goes.
/// </summary>
internal sealed class Demonstration(ImportServices services, ILedgerScan scan, IAccounts accounts, TextWriter output)
{
    private const int Seed = 12315;
    private const int Businesses = 300;
    private const int Nameless = 8;
    private const int Matters = 2_000;

    private readonly Importer _importer = new(services);

    /// <summary>Does nothing when the ledger holds anything.</summary>
    public async Task FillAsync(CancellationToken cancellation)
    {
        if ((await scan.ReadLedgerHeadAsync(cancellation)).Position > 0)
        {
            await output.WriteLineAsync("数据目录中已有记录，不再生成演示数据。 The data folder holds records already: --demo adds nothing.");
            return;
        }

        var password = await DemoAccounts.CreateAsync(accounts);
        var streets = await DivisionsAsync(cancellation);
        var receipt = await MattersAsync(streets, cancellation);
        await output.WriteLineAsync($"演示数据已生成：杭州市西湖区 {streets.Count} 个街镇、{Businesses} 家企业、{Matters} 件事项，均为虚构。");
        await output.WriteLineAsync($"Demonstration data: {streets.Count} streets of 西湖区, {Businesses} enterprises, {Matters} matters; all but the streets is made up.");
        await output.WriteLineAsync($"  账号 accounts: {string.Join(' ', DemoAccounts.Names)}");
        await output.WriteLineAsync(password is null ? $"  密码 password: from {DemoAccounts.PasswordVariable}" : $"  密码 password (shown once): {password}");
        await output.WriteLineAsync($"  查询码 a receipt to follow: {receipt}");
    }

    private async Task<List<Division>> DivisionsAsync(CancellationToken cancellation)
    {
        var district = DivisionCode.Parse(DemoDistrict.Code);
        var divisions = ReadDivisions().Where(d => d.Code.IsIn(district) || district.IsIn(d.Code)).OrderBy(d => d.Code.Value.Length).ToList();

        // Level by level: a street is refused as long as its district is not known.
        foreach (var level in divisions.GroupBy(d => d.Level)) await StoreAsync(await _importer.DivisionsAsync(), level, cancellation);
        return [.. divisions.Where(d => d.Level == DivisionLevel.Street)];
    }

    private static IEnumerable<Division> ReadDivisions()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "reference", "divisions");
        foreach (var path in Directory.EnumerateFiles(folder, "*.csv*"))
        {
            using var lines = new CsvLines(SourceFile.Open(path));
            var mapper = new RowMapper(MappingCatalog.For(ImportKind.Divisions, lines.Header, path), lines.Header, path);
            var reader = new DivisionReader();
            foreach (var line in lines.Read())
            {
                if (reader.Read(mapper.Map(line)) is { } division) yield return division;
            }
        }
    }

    /// <returns>The receipt of an open complaint.</returns>
    private async Task<string> MattersAsync(List<Division> streets, CancellationToken cancellation)
    {
        var now = services.Time.GetUtcNow();
        var chance = new Chance(Seed);
        var maker = new DemoBusinesses(chance, streets, ChinaTime.Day(now));
        var known = maker.Make(Businesses);
        var nameless = Enumerable.Range(0, Nameless).Select(_ => maker.MakeNameless()).ToList();
        var matters = new DemoMatters(chance, known, nameless, streets, now).Make(Matters);
        await StoreAsync(_importer.Enterprises(), known.Select(b => new EnterpriseItem(b.Registration, null)), cancellation);
        await StoreAsync(_importer.Bodies(), DemoNetwork.Make(streets, known), cancellation);
        await DemoAccounts.AssignAsync(accounts);
        var office = new DemoOffice(_importer.Ledger, _importer.Matters(), services.Clocks);
        await office.LiveAsync(matters, cancellation);
        var open = matters.Where(m => m.Outcome is null).ToList();
        foreach (var begun in open.Where(_ => chance.Percent(40))) await office.BeginAsync(begun, chance, now);
        return MatterImporter.Receipt(services.Vault, open.Last(m => m.Kind == MatterKind.Complaint));
    }

    private static async Task StoreAsync<T>(IRowImporter<T> importer, IEnumerable<T> items, CancellationToken cancellation)
        where T : class
    {
        using var window = new AppendWindow();
        foreach (var item in items) await window.StartAsync(() => StoreOneAsync(importer, item), cancellation);
        await window.FinishAsync();
    }

    private static async Task StoreOneAsync<T>(IRowImporter<T> importer, T item)
        where T : class
    {
        var result = await importer.ImportAsync(item);
        if (result.Outcome == RowOutcome.Refused) throw new InvalidOperationException($"The demonstration made something that is refused: {result.Problem}");
    }
}
