using Oversight.Bench.Data.Drawing;
using Oversight.Bench.Data.Reading;

namespace Oversight.Bench.Load.Workloads;

/// <summary>The enterprises and streets of a generated folder, drawn as unevenly as its matters were.</summary>
internal sealed class Subjects
{
    private readonly string[] enterprises;
    private readonly string[] streets;
    private readonly Popularity popularEnterprises;
    private readonly Popularity popularStreets;

    public Subjects(string folder)
    {
        var rows = DataSet.Enterprises(folder).ToList();
        enterprises = [.. rows.Select(row => row.Code)];
        streets = [.. DataSet.Streets(folder).Select(row => row.Code)];
        popularEnterprises = new Popularity(enterprises.Length, Popularity.OfEnterprises);
        popularStreets = new Popularity(streets.Length, Popularity.OfStreets);
        Words = new SearchWords(rows.Select(row => row.Name));
    }

    public SearchWords Words { get; }

    public string Enterprise(Random random) => enterprises[popularEnterprises.Draw(random)];

    public string Street(Random random) => streets[popularStreets.Draw(random)];
}
