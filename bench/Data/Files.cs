using System.Text;

namespace Oversight.Bench.Data;

/// <summary>
/// The files of a generated data set, in one folder: <c>provinces.csv cities.csv areas.csv streets.csv</c> (the columns of
/// data/divisions), <c>enterprises.csv</c> (the columns of the public register, and 街道代码) and <c>matters.csv</c>
/// (<c>id,kind,enterprise,street,content,claims,occurred,received,closed,outcome</c>). UTF-8 without a mark, a record is a line.
/// </summary>
public static class Files
{
    public const string Enterprises = "enterprises.csv";
    public const string Matters = "matters.csv";
    public const string Streets = "streets.csv";
    public const string Areas = "areas.csv";
    public const string Cities = "cities.csv";
    public const string Provinces = "provinces.csv";

    private const int Buffer = 1 << 16;

    internal static StreamWriter Create(string folder, string name) =>
        new(Path.Combine(folder, name), append: false, new UTF8Encoding(false), Buffer) { NewLine = "\n" };

    /// <summary>The records of a file after its header.</summary>
    internal static IEnumerable<string[]> Records(string folder, string name)
    {
        using var text = new StreamReader(Path.Combine(folder, name), Encoding.UTF8, detectEncodingFromByteOrderMarks: true, Buffer);
        foreach (var record in Csv.Records(text).Skip(1))
            yield return record;
    }
}
