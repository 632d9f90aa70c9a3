namespace Oversight.Api.Charts;

/// <summary>
/// One figure of several groups as lying bars, the longest as long as there is room: the geometry of the drawing, in the units of
/// its view box. Negative values do not occur.
/// </summary>
public sealed class GroupChart
{
    public const int Width = 640;
    public const int Left = 200;
    public const int BarHeight = 18;
    private const int Right = 90;
    private const int Step = 28;
    private const int Top = 8;

    public GroupChart(IReadOnlyList<(string Label, decimal? Value, string Text)> groups)
    {
        var most = groups.Max(group => group.Value) is { } max && max > 0 ? max : 1;
        Bars = [.. groups.Select((group, at) => new GroupBar(
            group.Label, group.Text, Top + (at * Step), (double)((group.Value ?? 0) / most) * (Width - Left - Right)))];
    }

    public IReadOnlyList<GroupBar> Bars { get; }

    public int Height => (2 * Top) + (Bars.Count * Step);
}
