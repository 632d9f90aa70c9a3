using Oversight.Grains.Subjects;

namespace Oversight.Api.Charts;

/// <summary>
/// Received matters of twelve months, stacked by channel: the geometry of the drawing, in the units of its view box. Months
/// without any are bars of no height, so that time runs evenly.
/// </summary>
public sealed class MonthChart
{
    public const int Months = 12;
    public const int Width = 480;
    public const int Height = 224;
    public const int Left = 46;
    public const int Bottom = 188;
    private const int Top = 12;
    private const double Step = (Width - Left - 4) / (double)Months;

    public MonthChart(IReadOnlyDictionary<int, MonthTally> months, int last)
    {
        var shown = Enumerable.Range(0, Months).Select(back => Back(last, Months - 1 - back)).ToList();
        var tallies = shown.ConvertAll(month => months.GetValueOrDefault(month) ?? MonthTally.Zero);
        (Unit, Max) = Scale(tallies.Max(tally => tally.Received));
        Bars = [.. shown.Select((month, at) => Bar(month, tallies[at], at))];
    }

    public IReadOnlyList<MonthBar> Bars { get; }

    /// <summary>The distance of the lines across, a whole number of matters.</summary>
    public int Unit { get; }

    public int Max { get; }

    public int Total => Bars.Sum(bar => bar.Tally.Received);

    public IEnumerable<int> Lines => Enumerable.Range(0, (Max / Unit) + 1).Select(line => line * Unit);

    public double YOf(int count) => Bottom - ((Bottom - Top) * (double)count / Max);

    public static int Count(MonthTally tally, Channel channel) => channel switch
    {
        Channel.Government => tally.Government,
        Channel.Legislature => tally.Legislature,
        Channel.Media => tally.Media,
        _ => tally.Consumers,
    };

    private static int Back(int month, int by)
    {
        var index = (month / 100 * 12) + (month % 100) - 1 - by;
        return (index / 12 * 100) + (index % 12) + 1;
    }

    /// <summary>At most five steps of 1, 2 or 5 times a power of ten.</summary>
    private static (int Unit, int Max) Scale(int most)
    {
        var unit = 1;
        for (var turn = 0; most > unit * 5; turn++)
        {
            unit = turn % 3 == 1 ? unit / 2 * 5 : unit * 2;
        }

        return (unit, Math.Max(unit, (most + unit - 1) / unit * unit));
    }

    private MonthBar Bar(int month, MonthTally tally, int at)
    {
        var below = 0;
        var segments = new List<MonthSegment>();
        foreach (var channel in Enum.GetValues<Channel>())
        {
            var count = Count(tally, channel);
            if (count > 0)
            {
                var y = YOf(below + count);
                segments.Add(new(channel, count, y, YOf(below) - y));
                below += count;
            }
        }

        return new(month, tally, Left + (at * Step) + (Step * 0.15), Step * 0.7, segments);
    }
}
