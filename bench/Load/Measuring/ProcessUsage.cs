using System.Globalization;

namespace Oversight.Bench.Load.Measuring;

/// <summary>CPU and memory of a process and, for PostgreSQL, of its children, from /proc.</summary>
internal sealed class ProcessUsage(int pid, bool withChildren)
{
    private const double TicksPerSecond = 100; // sysconf(_SC_CLK_TCK) is 100 on every Linux that .NET runs on

    /// <summary>Processor seconds used so far, by children that have ended too (the parent's cutime and cstime).</summary>
    public double CpuSeconds()
    {
        var own = Stat(pid);
        var ticks = Ticks(own, 13) + Ticks(own, 14);
        if (withChildren)
            ticks += Ticks(own, 15) + Ticks(own, 16) + Children().Sum(child => Ticks(child, 13) + Ticks(child, 14));
        return ticks / TicksPerSecond;
    }

    /// <summary>Proportional set size in MiB: a page that several processes share is counted once altogether.</summary>
    public double MemoryMiB()
    {
        var processes = withChildren ? Children().Select(child => int.Parse(child[0], CultureInfo.InvariantCulture)).Prepend(pid) : [pid];
        return processes.Sum(Pss) / 1024.0;
    }

    /// <summary>Seconds since the process was started.</summary>
    public double AgeSeconds()
    {
        var uptime = double.Parse(File.ReadAllText("/proc/uptime").Split(' ')[0], CultureInfo.InvariantCulture);
        return uptime - (Ticks(Stat(pid), 21) / TicksPerSecond);
    }

    private IEnumerable<string[]> Children()
    {
        var parent = pid.ToString(CultureInfo.InvariantCulture);
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && TryStat(id) is { } stat && stat[3] == parent)
                yield return stat;
        }
    }

    private static string[] Stat(int id) => TryStat(id) ?? throw new InvalidOperationException($"Process {id} has ended.");

    // A process may end between the listing and the reading.
    private static string[]? TryStat(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            var name = text.LastIndexOf(')');
            return [id.ToString(CultureInfo.InvariantCulture), "", .. text[(name + 2)..].Split(' ')];
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static long Ticks(string[] stat, int index) => long.Parse(stat[index], CultureInfo.InvariantCulture);

    private static long Pss(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/smaps_rollup").First(text => text.StartsWith("Pss:", StringComparison.Ordinal));
            return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
