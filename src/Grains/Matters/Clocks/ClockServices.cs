using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Oversight.Grains.Law;
using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Law.Clock;

namespace Oversight.Grains.Matters.Clocks;

/// <summary>Registers the law, the calendar and the clocks; the files of the office are read and checked at start.</summary>
public static class ClockServices
{
    public static IServiceCollection AddOversightClocks(this IServiceCollection services)
    {
        services.AddOptions<ClockOptions>().BindConfiguration(ClockOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ClockOptions>, ClockOptionsCheck>();
        services.AddOptions<LawOptions>().BindConfiguration(LawOptions.Section);
        services.AddSingleton(provider => new WorkCalendars(provider.GetRequiredService<IOptions<LawOptions>>().Value.CalendarFolder));
        services.AddSingleton(provider => LawBook.Load(provider.GetRequiredService<IOptions<LawOptions>>().Value.RulesFolder));
        services.AddSingleton<StatutoryDeadlines>();
        services.AddSingleton<ClockKeeper>();
        return services;
    }
}
