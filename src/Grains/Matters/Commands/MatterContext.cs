using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Network;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters.Commands;

/// <summary>What a decision may look at besides the matter itself.</summary>
public sealed record MatterContext(ClockKeeper Clocks, BodyNetwork Bodies, DateTimeOffset Now)
{
    public DateOnly Today => ChinaTime.Day(Now);
}
