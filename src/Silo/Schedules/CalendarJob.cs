using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Matters.Clocks;
using Quartz;

namespace Oversight.Silo.Schedules;

/// <summary>Reads the office's folder of holiday notices; when a day has changed, provisional dates are computed again.</summary>
[DisallowConcurrentExecution]
internal sealed class CalendarJob(WorkCalendars calendars, ClockSweep sweep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        // Also when nothing changed just now: a process that was killed in the middle leaves the rest to the next fire.
        calendars.Refresh();
        await sweep.RecomputeAsync(calendars.Current.Version, cancellationToken);
    }
}
