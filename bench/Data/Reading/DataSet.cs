using System.Globalization;

namespace Oversight.Bench.Data.Reading;

/// <summary>Reads a generated folder (see <see cref="Files"/>), line by line.</summary>
public static class DataSet
{
    public static IEnumerable<StreetRow> Streets(string folder) =>
        Files.Records(folder, Files.Streets).Select(row => new StreetRow(row[0], row[1]));

    public static IEnumerable<EnterpriseRow> Enterprises(string folder) =>
        Files.Records(folder, Files.Enterprises).Select(row => new EnterpriseRow(row[1], row[0], row[9], row[8]));

    public static IEnumerable<MatterRow> Matters(string folder) =>
        Files.Records(folder, Files.Matters).Select(row => new MatterRow(
            row[0], row[1], row[2], row[3], row[4], row[5],
            DateOnly.Parse(row[6], CultureInfo.InvariantCulture), Instant(row[7]),
            row[8].Length == 0 ? null : Instant(row[8]), row[9]));

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.ParseExact(text, "yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
