using Oversight.Grains.Accounts;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;

namespace Oversight.Grains.Subjects;

/// <summary>Which lines of a timeline somebody may know of. An officer of a body is asked for each report, since custody decides.</summary>
public sealed class ConfidentialLines(IMatterDirectory matters, IBodyDirectory bodies, TimeProvider time)
{
    public static bool SeesAll(Caller caller) => caller.MaySeeConfidential && (caller.Is(Role.Supervisor) || caller.Body is null);

    public static bool SeesNone(Caller caller) => !caller.MaySeeConfidential;

    public async ValueTask<IReadOnlyList<TimelineEntry>> SeenAsync(IEnumerable<TimelineEntry> lines, Caller caller)
    {
        var seen = new List<TimelineEntry>();
        var known = new Dictionary<string, bool>();
        foreach (var line in lines)
        {
            if (!MatterKinds.Of(line.Kind).Confidential || (line.Number is { } number && await MaySeeAsync(number, known, caller)))
            {
                seen.Add(line);
            }
        }

        return seen;
    }

    private async ValueTask<bool> MaySeeAsync(string number, Dictionary<string, bool> known, Caller caller)
    {
        if (SeesNone(caller))
        {
            return false;
        }

        if (!known.TryGetValue(number, out var may))
        {
            known[number] = may = await matters.FindByNumberAsync(number) is { } row
                && MatterSight.MaySee(row, caller, await bodies.CurrentAsync(), ChinaTime.Day(time.GetUtcNow()));
        }

        return may;
    }
}
