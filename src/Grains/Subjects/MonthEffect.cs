namespace Oversight.Grains.Subjects;

/// <summary>What a fact adds to one month of a subject: so many received by a channel, so many closed.</summary>
public readonly record struct MonthEffect(DateTimeOffset At, Channel Channel, int Received, int Closed);
