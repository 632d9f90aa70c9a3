namespace Oversight.Api.Charts;

/// <summary>
/// Scores on 100 as points with their intervals, one line for each group: the geometry of the drawing, in the units of its view box.
/// The scale runs from the ten below the lowest end to 100, so that small differences can be seen and the foot is named.
/// </summary>
public sealed class IntervalChart
{
    public const int Width = 640;
    public const int Left = 200;
    private const int Right = 60;
    private const int Step = 26;
    private const int Top = 10;
    private const int Foot = 22;

    public IntervalChart(IReadOnlyList<(string Label, double Value, double? Lower, double? Upper, string Text)> groups)
    {
        var lowest = groups.Count == 0 ? 0 : groups.Min(group => Math.Min(group.Lower ?? group.Value, group.Value));
        Least = (int)Math.Max(0, Math.Min(90, Math.Floor(lowest / 10) * 10));
        Bars = [.. groups.Select((group, at) => new IntervalBar(
            group.Label, group.Text, Top + (at * Step) + (Step / 2), XOf(group.Value), Across(group.Lower), Across(group.Upper)))];
    }

    public IReadOnlyList<IntervalBar> Bars { get; }

    /// <summary>Where the scale begins, a multiple of ten.</summary>
    public int Least { get; }

    public int Bottom => Top + (Bars.Count * Step);

    public int Height => Bottom + Foot;

    public IEnumerable<int> Lines => Enumerable.Range(0, ((100 - Least) / 10) + 1).Select(line => Least + (line * 10));

    public double XOf(double score) => Left + ((score - Least) / (100 - Least) * (Width - Left - Right));

    private double? Across(double? score) => score is { } known ? XOf(known) : null;
}
