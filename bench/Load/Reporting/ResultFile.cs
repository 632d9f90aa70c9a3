using System.Text.Json;
using Oversight.Bench.Load.Measuring;

namespace Oversight.Bench.Load.Reporting;

/// <summary>Measurements as JSON lines, appended by each run of the load generator.</summary>
internal static class ResultFile
{
    public static void Append(string path, IEnumerable<Measurement> measurements) =>
        File.AppendAllLines(path, measurements.Select(measurement => JsonSerializer.Serialize(measurement)));

    public static IReadOnlyList<Measurement> Read(string path) =>
        [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Measurement>(line)!)];
}
