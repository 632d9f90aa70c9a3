namespace Oversight.Grains.Matters;

/// <summary>A matter that the sweep has to look at: its place in the order of the sweep, its id, and the version that its row was made of.</summary>
public sealed record AlarmRow(long AlarmAt, long Seq, string Id, int Version);
