using Oversight.Grains.Streets;
using Oversight.Silo.Import;
using Oversight.Silo.Import.Csv;
using Oversight.Silo.Import.Divisions;
using Oversight.Silo.Import.Mappings;
using Oversight.Silo.Import.Matters;
using Oversight.Testing;

namespace Oversight.Silo.Tests.Import;

/// <summary>The divisions that come with Oversight, read once.</summary>
internal static class Reference
{
    public static string[] Files { get; } =
        [.. new[] { "provinces.csv", "cities.csv", "areas.csv", "streets.csv.gz" }.Select(f => Repository.File("reference", "divisions", f))];

    public static DivisionTree Tree { get; } = new(Files.SelectMany(Read));

    public static StreetFromRow Streets { get; } = new(Tree);

    /// <summary>A reader for which today is 2026-11-30.</summary>
    public static MatterReader Matters { get; } = new(Streets, new DateTimeOffset(2026, 11, 30, 12, 0, 0, TimeSpan.FromHours(8)));

    private static IEnumerable<Division> Read(string path)
    {
        using var lines = new CsvLines(SourceFile.Open(path));
        var mapper = new RowMapper(MappingCatalog.For(ImportKind.Divisions, lines.Header, path), lines.Header, path);
        var reader = new DivisionReader();
        foreach (var line in lines.Read()) yield return reader.Read(mapper.Map(line))!;
    }
}
