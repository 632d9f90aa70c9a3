using System.Collections.Immutable;
using GraphQL;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema.Subjects;

/// <summary>What one channel brought to a subject.</summary>
[Name("ChannelTally")]
public sealed class ChannelNode(Channel channel, ChannelTally tally)
{
    private static readonly ImmutableArray<Channel> All = [.. Enum.GetValues<Channel>()];

    public Channel Channel => channel;

    [Description("Matters received; open and closed add up to it.")]
    public int Received => tally.Received;

    public int Open => tally.Open;

    public int Closed => tally.Closed;

    /// <summary>Always four, in the order of the enumeration.</summary>
    internal static ChannelNode[] Of(Tallies tallies) => [.. All.Select(channel => new ChannelNode(channel, tallies[channel]))];
}
