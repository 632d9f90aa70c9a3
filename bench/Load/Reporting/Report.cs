using System.Globalization;
using System.Text;
using Oversight.Bench.Load.Measuring;

namespace Oversight.Bench.Load.Reporting;

/// <summary>
/// Markdown tables, one per workload: baseline beside Oversight. Rounds are joined: rates are means, with the lowest and the
/// highest in brackets; p99 and the maximum are those of the worst round.
/// </summary>
internal static class Report
{
    public static string Write(IReadOnlyList<Measurement> measurements)
    {
        var text = new StringBuilder();
        foreach (var workload in measurements.GroupBy(m => m.Workload, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"### {workload.Key}\n");
            text.AppendLine("| conn. | target | requests/s (rounds) | × baseline | p50 ms | p99 ms | max ms | errors | CPU µs/request: server · database · load | memory MiB: server · database |");
            text.AppendLine("|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|");
            foreach (var connections in workload.GroupBy(m => m.Connections).OrderBy(g => g.Key))
                Rows(text, [.. connections]);
            text.AppendLine();
        }

        foreach (var failed in measurements.Where(m => m.FirstError is not null).DistinctBy(m => (m.Target, m.Workload)))
            text.AppendLine(CultureInfo.InvariantCulture, $"First error of {failed.Target}, {failed.Workload}:\n\n```text\n{failed.FirstError}\n```\n");
        return text.ToString();
    }

    private static void Rows(StringBuilder text, IReadOnlyList<Measurement> cell)
    {
        var baseline = cell.Where(m => m.Target == "baseline").Select(m => m.PerSecond).DefaultIfEmpty(0).Average();
        foreach (var target in cell.GroupBy(m => m.Target, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var rate = target.Average(m => m.PerSecond);
            var ratio = target.Key == "baseline" || baseline == 0 ? "" : Number(rate / baseline, "0.00");
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {cell[0].Connections} | {target.Key} | {rate:N0} ({target.Min(m => m.PerSecond):N0}–{target.Max(m => m.PerSecond):N0}) | {ratio} | {Mean(target, m => m.P50, "0.00")} | {target.Max(m => m.P99):0.00} | {target.Max(m => m.Max):0.0} | {target.Sum(m => m.Errors)} | {Mean(target, m => m.ServerCpu, "0")} · {Mean(target, m => m.DatabaseCpu, "0")} · {Mean(target, m => m.LoadCpu, "0")} | {target.Max(m => m.ServerMemory):0} · {target.Max(m => m.DatabaseMemory):0} |");
        }
    }

    private static string Mean(IEnumerable<Measurement> rounds, Func<Measurement, double> figure, string format) =>
        Number(rounds.Average(figure), format);

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
