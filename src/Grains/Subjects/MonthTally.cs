namespace Oversight.Grains.Subjects;

/// <summary>One calendar month (Asia/Shanghai): matters by the month they were received in, and by the month they were closed in.</summary>
[GenerateSerializer, Immutable, Alias("oversight.MonthTally")]
public sealed record MonthTally(
    [property: Id(0)] int Government,
    [property: Id(1)] int Legislature,
    [property: Id(2)] int Media,
    [property: Id(3)] int Consumers,
    [property: Id(4)] int Closed)
{
    public static MonthTally Zero { get; } = new(0, 0, 0, 0, 0);

    public int Received => Government + Legislature + Media + Consumers;

    public MonthTally AddReceived(Channel channel, int count) => channel switch
    {
        Channel.Government => this with { Government = Government + count },
        Channel.Legislature => this with { Legislature = Legislature + count },
        Channel.Media => this with { Media = Media + count },
        _ => this with { Consumers = Consumers + count },
    };

    public MonthTally AddClosed(int count) => this with { Closed = Closed + count };
}
