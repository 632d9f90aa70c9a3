using Oversight.Grains.Accounts;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Statistics;

/// <summary>
/// Counted matters put into lines. What the caller may not see is left out of the counted rows before anything is added up, so
/// that no sum gives away what a line keeps.
/// </summary>
internal sealed record StatisticsCounts
{
    private readonly Dictionary<string, Tally> tallies = [];
    private readonly HashSet<string> suppressed = [];

    public StatisticsCounts(IEnumerable<FigureRow> rows, Caller caller, Func<FigureRow, IEnumerable<string>> groups)
    {
        foreach (var row in rows)
        {
            var hidden = IsHidden(row, caller);
            var tally = hidden ? Tally.Zero : row.Tally;
            Total += tally;
            foreach (var key in groups(row))
            {
                tallies[key] = this[key] + tally;
                if (hidden)
                {
                    suppressed.Add(key);
                }
            }
        }
    }

    public Tally Total { get; init; } = Tally.Zero;

    public IEnumerable<string> Keys => tallies.Keys;

    public bool AnySuppressed => suppressed.Count > 0;

    public Tally this[string key] => tallies.GetValueOrDefault(key) ?? Tally.Zero;

    public bool Suppressed(string key) => suppressed.Contains(key);

    private static bool IsHidden(FigureRow row, Caller caller) =>
        MatterKinds.Of(row.Kind).Confidential && !caller.MaySeeConfidential && row.Tally[Part.Received] < StatisticsDesk.SmallestShown;
}
