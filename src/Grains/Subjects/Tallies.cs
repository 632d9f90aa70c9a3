namespace Oversight.Grains.Subjects;

/// <summary>The tallies of the four channels.</summary>
[GenerateSerializer, Immutable, Alias("oversight.Tallies")]
public readonly record struct Tallies(
    [property: Id(0)] ChannelTally Government,
    [property: Id(1)] ChannelTally Legislature,
    [property: Id(2)] ChannelTally Media,
    [property: Id(3)] ChannelTally Consumers)
{
    public ChannelTally this[Channel channel] => channel switch
    {
        Channel.Government => Government,
        Channel.Legislature => Legislature,
        Channel.Media => Media,
        _ => Consumers,
    };

    public ChannelTally Total() => Government + Legislature + Media + Consumers;

    public Tallies Add(Channel channel, ChannelTally delta) => channel switch
    {
        Channel.Government => this with { Government = Government + delta },
        Channel.Legislature => this with { Legislature = Legislature + delta },
        Channel.Media => this with { Media = Media + delta },
        _ => this with { Consumers = Consumers + delta },
    };
}
