namespace Oversight.Grains.Subjects;

/// <summary>How many matters one channel brought, and how many of them are open and closed: received = open + closed.</summary>
[GenerateSerializer, Immutable, Alias("oversight.ChannelTally")]
public readonly record struct ChannelTally([property: Id(0)] int Received, [property: Id(1)] int Open, [property: Id(2)] int Closed)
{
    public static ChannelTally OneReceived => new(1, 1, 0);

    public static ChannelTally OneClosed => new(0, -1, 1);

    /// <summary>A whole matter as it stands, for moving it from one subject to another.</summary>
    public static ChannelTally OneMatter(bool open) => open ? new(1, 1, 0) : new(1, 0, 1);

    public static ChannelTally operator +(ChannelTally left, ChannelTally right) =>
        new(left.Received + right.Received, left.Open + right.Open, left.Closed + right.Closed);

    public static ChannelTally operator -(ChannelTally tally) => new(-tally.Received, -tally.Open, -tally.Closed);

    public static ChannelTally Add(ChannelTally left, ChannelTally right) => left + right;

    public static ChannelTally Negate(ChannelTally tally) => -tally;
}
