namespace Oversight.Grains.Law.Clock;

/// <summary>What is left of a clock, or by how much it is overdue.</summary>
/// <param name="Amount">0 on the last day; negative by the days or hours that it is overdue.</param>
/// <param name="Unit">Working days, calendar days (also for months and years) or full hours.</param>
public readonly record struct Remaining(int Amount, LimitUnit Unit)
{
    public bool IsOverdue => Amount < 0;
}
