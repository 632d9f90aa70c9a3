using System.Collections.Immutable;

namespace Oversight.Grains.Responses;

/// <summary>The clock of an interview that is under way. A server without a script on the page sees when a page was sent and when it came back.</summary>
public sealed record Pace
{
    /// <summary>Longer than this between two signs of life is a break, and no time of thinking.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    public required DateTimeOffset Started { get; init; }

    /// <summary>The last sign of life.</summary>
    public required DateTimeOffset Last { get; init; }

    public DeviceClass Device { get; init; }

    public int Breaks { get; init; }

    public ImmutableArray<PageTime> Pages { get; init; } = [];

    public static Pace Start(DateTimeOffset now, DeviceClass device) => new() { Started = now, Last = now, Device = device };

    /// <summary>A page came back.</summary>
    /// <param name="page">Its code.</param>
    /// <param name="shown">When it was sent, as the page itself says: held between the last sign of life and now.</param>
    /// <param name="now">The time.</param>
    public Pace Returned(string page, DateTimeOffset shown, DateTimeOffset now)
    {
        var from = shown < Last ? Last : shown > now ? now : shown;
        var away = from - Last > LongestPause;
        var looked = now - from;
        var slept = looked > LongestPause;
        return this with
        {
            Last = now,
            Breaks = Breaks + (away ? 1 : 0) + (slept ? 1 : 0),
            Pages = slept ? Pages : Add(page, (int)looked.TotalSeconds),
        };
    }

    /// <param name="anonymous">Leaves out the exact time of the beginning.</param>
    public Paradata ToParadata(bool anonymous) => new()
    {
        Started = anonymous ? null : Started,
        Seconds = Pages.Sum(page => page.Seconds),
        Device = Device,
        Breaks = Breaks,
        Pages = Pages,
    };

    private ImmutableArray<PageTime> Add(string page, int seconds)
    {
        for (var at = 0; at < Pages.Length; at++)
        {
            if (Pages[at].Page == page)
            {
                return Pages.SetItem(at, Pages[at] with { Seconds = Pages[at].Seconds + seconds });
            }
        }

        return Pages.Add(new(page, seconds));
    }
}
