using System.IO.Compression;
using System.Text;

namespace Oversight.Bench.Data.Writing;

/// <summary>
/// Takes real streets, with everything above them, out of a divisions folder: <c>provinces.csv cities.csv areas.csv</c> and
/// <c>streets.csv</c> or <c>streets.csv.gz</c>. Streets are taken in the order of their code, from province 31 (Shanghai) on,
/// so that a set of 2,000 is a municipality and a province and a half.
/// </summary>
internal sealed class Divisions
{
    private const int FirstProvince = 31;
    private readonly Dictionary<string, string[]> provinces;
    private readonly Dictionary<string, string[]> cities;
    private readonly Dictionary<string, string[]> areas;
    private readonly List<string[]> chosen;

    private Divisions(string folder, int count)
    {
        provinces = Read(folder, Files.Provinces).ToDictionary(row => row[0], StringComparer.Ordinal);
        cities = Read(folder, Files.Cities).ToDictionary(row => row[0], StringComparer.Ordinal);
        areas = Read(folder, Files.Areas).ToDictionary(row => row[0], StringComparer.Ordinal);
        chosen = [.. Read(folder, Files.Streets)
            .Where(row => areas.ContainsKey(row[2]) && int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture) >= FirstProvince)
            .OrderBy(row => row[0], StringComparer.Ordinal)
            .Take(count)];
        if (chosen.Count < count)
            throw new InvalidOperationException($"{folder} has {chosen.Count} streets from province {FirstProvince} on, {count} were asked for.");
    }

    public static IReadOnlyList<Street> Take(string folder, int count, string target)
    {
        var divisions = new Divisions(folder, count);
        divisions.Write(target);
        return [.. divisions.chosen.Select(divisions.Street)];
    }

    private Street Street(string[] row)
    {
        var province = provinces[row[3]][1];
        var city = cities[row[4]][1];
        return new Street(row[0], row[1], row[2], areas[row[2]][1], city is "市辖区" or "县" ? province : city, province);
    }

    private void Write(string target)
    {
        Write(target, Files.Provinces, ["code", "name"], Used(provinces, 3));
        Write(target, Files.Cities, ["code", "name", "provinceCode"], Used(cities, 4));
        Write(target, Files.Areas, ["code", "name", "cityCode", "provinceCode"], Used(areas, 2));
        Write(target, Files.Streets, ["code", "name", "areaCode", "provinceCode", "cityCode"], chosen);
    }

    private IEnumerable<string[]> Used(Dictionary<string, string[]> level, int column) =>
        chosen.Select(row => row[column]).Distinct(StringComparer.Ordinal).Select(code => level[code]);

    private static void Write(string folder, string name, string[] header, IEnumerable<string[]> rows)
    {
        using var csv = Files.Create(folder, name);
        foreach (var row in rows.Prepend(header))
            Csv.WriteRecord(csv, row);
    }

    private static List<string[]> Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        using Stream stream = File.Exists(path) ? File.OpenRead(path) : new GZipStream(File.OpenRead(path + ".gz"), CompressionMode.Decompress);
        using var text = new StreamReader(stream, Encoding.UTF8);
        return [.. Csv.Records(text).Skip(1)];
    }
}
