namespace Oversight.Grains.Law.Clock;

/// <summary>The days of all pauses, each once, in order.</summary>
internal sealed class PausedDays
{
    private readonly List<Pause> merged = [];
    private readonly IReadOnlyList<Pause> pauses;

    public PausedDays(ClockRequest request)
    {
        pauses = [.. request.Pauses.Select(pause => pause with { To = pause.To ?? Latest(pause.From, request.AsOf) }).Where(pause => pause.To >= pause.From)];
        foreach (var pause in pauses.OrderBy(pause => pause.From))
        {
            Add(pause);
        }

        Since = request.Pauses.Where(pause => pause.To is null).Select(pause => (DateOnly?)pause.From).Min();
    }

    /// <summary>The first day of a pause that goes on; null while the clock runs.</summary>
    public DateOnly? Since { get; }

    public bool Any => merged.Count > 0;

    /// <summary>From first to last day, never touching each other.</summary>
    public IReadOnlyList<Pause> Merged => merged;

    public bool Contains(DateOnly day)
    {
        foreach (var pause in merged)
        {
            if (day < pause.From)
            {
                return false;
            }

            if (day <= pause.To)
            {
                return true;
            }
        }

        return false;
    }

    public string? ReasonOn(DateOnly day) =>
        pauses.Where(pause => pause.From <= day && day <= pause.To && pause.Reason is not null).Select(pause => pause.Reason).FirstOrDefault();

    private void Add(Pause pause)
    {
        if (merged.Count > 0 && merged[^1] is var last && pause.From.DayNumber <= last.To!.Value.DayNumber + 1)
        {
            merged[^1] = last with { To = Latest(last.To.Value, pause.To), Reason = null };
            return;
        }

        merged.Add(pause);
    }

    private static DateOnly Latest(DateOnly one, DateOnly? other) => other > one ? other.Value : one;
}
